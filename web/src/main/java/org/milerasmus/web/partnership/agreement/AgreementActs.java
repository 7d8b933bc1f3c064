package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.negotiation.Proposals;
import org.milerasmus.partnership.negotiation.Renewals;
import org.milerasmus.partnership.negotiation.Suspensions;
import org.milerasmus.web.frame.Feedback;

/** What a coordinator does to the agreement on the page. */
@Named
@ViewScoped
public class AgreementActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementView view;

    @Inject
    private transient Proposals proposals;

    @Inject
    private transient Suspensions suspensions;

    @Inject
    private transient Renewals renewals;

    private String reason;

    /** Lays the draft before the other parties. */
    public String propose() {
        proposals.propose(view.getId(), seen());
        return done("propose");
    }

    /** Gives up the text that lies before the parties. */
    public String decline() {
        proposals.decline(view.getId(), seen(), reason);
        return done("decline");
    }

    /** Stops the agreement for a time. */
    public String suspend() {
        suspensions.suspend(view.getId(), seen(), reason);
        return done("suspend");
    }

    /** Lets it count again. */
    public String resume() {
        suspensions.resume(view.getId(), seen());
        return done("resume");
    }

    /** Ends it before its last day. */
    public String terminate() {
        suspensions.terminate(view.getId(), seen(), reason);
        return done("terminate");
    }

    /** Begins a draft that follows it, and opens the draft. */
    public String renew() {
        long next = renewals.renew(view.getId(), seen());
        Feedback.success("agreement.done.renew", view.getAgreement().getCode());
        return "/partnership/agreement/edit?faces-redirect=true&id=" + next;
    }

    private long seen() {
        return view.getAgreement().getVersion();
    }

    private String done(String act) {
        Agreement agreement = view.getAgreement();
        Feedback.success("agreement.done." + act, agreement.getCode());
        return "/partnership/agreement/view?faces-redirect=true&id=" + agreement.getId();
    }

    /** Why, for those who read the history. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
