package org.milerasmus.web.exchange.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.exchange.review.Review;
import org.milerasmus.exchange.review.Reviews;
import org.milerasmus.reference.ReferenceData;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.UserSettings;

/** One application with everything that a decision about it needs, and the way to the next one of the list that it was opened from. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reviews reviews;

    @Inject
    private Nominations nominations;

    @Inject
    private Admissions admissions;

    @Inject
    private ReferenceData reference;

    @Inject
    private UserSettings settings;

    private final Neighbours neighbours = new Neighbours();
    private final ReasonForm reason = new ReasonForm();
    private String code;
    private Review review;
    private Long chosenCall;

    /** Reads the application that the address names, and where it stands in its list. */
    public void load() {
        review = reviews.get(code);
        neighbours.read(code, nominations, admissions);
        chosenCall = review.wishes().stream().filter(wish -> !wish.refused() && wish.eligible() && wish.left() > 0).findFirst()
                .map(wish -> wish.callId()).orElse(null);
    }

    /** Proposes the applicant to the host of the chosen wish. */
    public String nominate() {
        return decided("nominate", nominations.nominate(selected(), chosenCall));
    }

    /** Keeps the applicant on the reserve list. */
    public String reserve() {
        return decided("reserve", nominations.reserve(selected(), null));
    }

    /** Says no for the sending academy. */
    public String reject() {
        return decided("reject", nominations.reject(selected(), reason.getPhrase(), reason.getNote()));
    }

    /** Takes the sending academy's decision back. */
    public String takeBack() {
        return decided("takeBack", nominations.takeBack(selected()));
    }

    /** Gives the applicant a seat. */
    public String accept() {
        return decided("accept", admissions.accept(selected()));
    }

    /** Says no for the host. */
    public String refuse() {
        return decided("refuse", admissions.refuse(selected(), reason.getPhrase(), reason.getNote()));
    }

    private List<Selected> selected() {
        return List.of(new Selected(review.id(), review.version()));
    }

    private String decided(String verb, List<Outcome> outcomes) {
        Outcome outcome = outcomes.getFirst();
        if (!outcome.done()) {
            throw outcome.refusal();
        }
        Feedback.success("decision.done." + verb, 1);
        return neighbours.address(code);
    }

    /** Goes to the next application of the list. */
    public String next() {
        return neighbours.address(neighbours.getNext() == null ? code : neighbours.getNext());
    }

    /** Goes to the previous application of the list. */
    public String previous() {
        return neighbours.address(neighbours.getPrevious() == null ? code : neighbours.getPrevious());
    }

    /** Name of the field of study. */
    public String getField() {
        return reference.studyField(String.valueOf(review.candidate().studyField())).map(field -> field.name(settings.getLocale())).orElse(null);
    }

    /** Name of a language. */
    public String language(String iso) {
        return Locale.of(iso).getDisplayLanguage(settings.getLocale());
    }

    public Neighbours getNeighbours() {
        return neighbours;
    }

    public Review getReview() {
        return review;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getChosenCall() {
        return chosenCall;
    }

    public void setChosenCall(Long chosenCall) {
        this.chosenCall = chosenCall;
    }

    public ReasonForm getReason() {
        return reason;
    }
}
