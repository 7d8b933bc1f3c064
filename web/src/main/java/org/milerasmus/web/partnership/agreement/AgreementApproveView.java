package org.milerasmus.web.partnership.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.partnership.negotiation.Approvals;
import org.milerasmus.web.frame.Feedback;

/** A signatory reads the text that lies before the parties, and approves exactly this one. */
@Named
@ViewScoped
public class AgreementApproveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;

    @Inject
    private transient Approvals approvals;

    private Long id;
    private Agreement agreement;
    private Terms text;
    private boolean awaited;
    private String password;

    /** Reads the text; goes to the agreement where none waits any more. */
    public String load() {
        agreement = agreements.view(id);
        text = agreement.texts().open().orElse(null);
        awaited = approvals.isAwaited(id);
        return text == null ? over() : null;
    }

    private String over() {
        Feedback.warning("error.agreement.wrongState", agreement.getStatus());
        return "/partnership/agreement/view?faces-redirect=true&id=" + id;
    }

    /** Approves it. */
    public String approve() {
        approvals.approve(id, text.getSeal().getContentHash(), password);
        Feedback.success("agreement.done.approve", text.getNumber(), agreement.getCode());
        return "/partnership/agreement/view?faces-redirect=true&id=" + id;
    }

    /** Whether it waits for the caller. */
    public boolean isAwaited() {
        return awaited;
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Terms getText() {
        return text;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
