package org.milerasmus.web.exchange.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentReason;
import org.milerasmus.exchange.consenting.Answered;
import org.milerasmus.exchange.consenting.ConsentFilter;
import org.milerasmus.exchange.consenting.Consents;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ReferenceData;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.UserSettings;

/** One consent with what the answer needs, and the way to the next that waits. */
@Named
@ViewScoped
public class ConsentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LOOKED_AT = 2000;
    private static final String PAGE = "/exchange/consent/";

    @Inject
    private Consents consents;

    @Inject
    private ReferenceData reference;

    @Inject
    private UserSettings settings;

    private Long id;
    private Consent consent;
    private WaitingConsents waiting;
    private ConsentReason reason;
    private String words;

    /** Reads the consent that the address names, and what else waits. */
    public void load() {
        consent = consents.get(id);
        waiting = new WaitingConsents(id, consents.ids(ConsentFilter.waiting(), new PageRequest(0, LOOKED_AT, null, false)));
    }

    /** Agrees, and shows the next one that waits. */
    public String give() {
        Answered answered = consents.give(List.of(id)).getFirst();
        if (!answered.done()) {
            throw answered.refusal();
        }
        Feedback.success("consent.done.give", 1);
        return onward();
    }

    /** Does not agree, and shows the next one that waits. */
    public String refuse() {
        consents.refuse(id, reason, words);
        Feedback.success("consent.done.refuse", consent.getApplication().getPerson().getName());
        return onward();
    }

    private String onward() {
        Long next = waiting.getNext() == null ? waiting.getPrevious() : waiting.getNext();
        return next == null ? PAGE + "list?faces-redirect=true" : address(next);
    }

    /** Goes to the next one that waits. */
    public String next() {
        return address(waiting.getNext());
    }

    /** Goes to the one before that waits. */
    public String previous() {
        return address(waiting.getPrevious());
    }

    private static String address(Long number) {
        return PAGE + "view?faces-redirect=true&id=" + number;
    }

    /** The phrases by which it can be refused. */
    public Set<ConsentReason> getReasons() {
        return ConsentReason.of(consent.getDuty());
    }

    /** NATO grade and national title of the applicant. */
    public String getRank() {
        Person person = consent.getApplication().getPerson();
        return person.getRank().inWords();
    }

    /** Name of the applicant's field of study. */
    public String getField() {
        return reference.studyField(String.valueOf(consent.getApplication().getPerson().getStudies().getStudyField()))
                .map(field -> field.name(settings.getLocale())).orElse(null);
    }

    /** The consents that wait, and where this one stands among them. */
    public WaitingConsents getWaiting() {
        return waiting;
    }

    public Consent getConsent() {
        return consent;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ConsentReason getReason() {
        return reason;
    }

    public void setReason(ConsentReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
