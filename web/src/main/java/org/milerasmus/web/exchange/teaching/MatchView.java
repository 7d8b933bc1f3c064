package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.exchange.invitation.Invitation;
import org.milerasmus.exchange.invitation.InvitationAnswers;
import org.milerasmus.exchange.invitation.Invitations;
import org.milerasmus.exchange.invitation.Pair;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.web.frame.Feedback;

/** An offer and a request side by side, with every reason, and what can be done: propose, invite, answer. */
@Named
@ViewScoped
public class MatchView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient InvitationAnswers answers;

    @Inject
    private transient Clock clock;

    private String request;
    private String offer;
    private Pair pair;
    private Match match;
    private VisitForm form;
    private String words;

    /** Reads the two that the address names. */
    public void load() {
        pair = invitations.pair(request, offer);
        match = pair.match();
        form = new VisitForm(match, pair.agreements(), LocalDate.now(clock));
    }

    /** The instructor's academy proposes the visit. */
    public String propose() {
        invitations.propose(request, offer, form.visit());
        return done("proposed");
    }

    /** The host invites. */
    public String invite() {
        invitations.invite(request, offer, form.visit());
        return done("invited");
    }

    /** The instructor accepts and goes on to the application. */
    public String accept() {
        String application = answers.accept(pair.invitation().getId(), pair.invitation().getVersion());
        Feedback.success("teaching.match.accepted", application);
        return "/exchange/application/edit?faces-redirect=true&code=" + application;
    }

    /** Whoever has to answer says no. */
    public String decline() {
        answers.decline(pair.invitation().getId(), pair.invitation().getVersion(), words);
        return done("declined");
    }

    /** Whoever wrote the invitation takes it back. */
    public String withdraw() {
        answers.withdraw(pair.invitation().getId(), pair.invitation().getVersion(), words);
        return done("withdrawn");
    }

    private String done(String what) {
        Feedback.success("teaching.match." + what);
        return "/exchange/teaching/match?faces-redirect=true&request=" + request + "&offer=" + offer;
    }

    /** What the reader can do now. */
    public MatchSteps getSteps() {
        return new MatchSteps(pair, match);
    }

    /** NATO grade and national title of the instructor. */
    public String getRank() {
        return pair.offer().getPerson().getRank().inWords();
    }

    public Pair getPair() {
        return pair;
    }

    public Match getMatch() {
        return match;
    }

    /** The latest invitation between the two, or null. */
    public Invitation getInvitation() {
        return pair.invitation();
    }

    /** Code of the request. */
    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    /** Code of the offer. */
    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }

    public VisitForm getForm() {
        return form;
    }

    /** Why not. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
