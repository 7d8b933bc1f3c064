package org.milerasmus.web.exchange.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.call.Window;
import org.milerasmus.exchange.eligibility.Eligibility;
import org.milerasmus.exchange.eligibility.Finding;
import org.milerasmus.exchange.eligibility.Prospects;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.exchange.offering.OpenCalls;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** One call: what it offers, whom it is for, "can I go?", and what its host can do with it. */
@Named
@ViewScoped
public class CallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenCalls openCalls;

    @Inject
    private transient Calls calls;

    @Inject
    private transient Prospects prospects;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

    private String code;
    private Call call;
    private List<Finding> findings = List.of();
    private String reason;

    /** Reads the call as the caller may see it; its host's staff see drafts, too. */
    public void load() {
        call = caller.is(Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR) ? seenByStaff() : openCalls.view(code);
        if (caller.is(Role.APPLICANT)) {
            findings = prospects.findings(code);
        }
    }

    private Call seenByStaff() {
        boolean published = openCalls.isPublished(code);
        return published ? openCalls.view(code) : calls.view(code);
    }

    /** Shows the draft to everybody. */
    public String publish() {
        calls.publish(call.getId(), call.getVersion());
        return done("call.published");
    }

    /** Ends applying before its time. */
    public String close() {
        calls.close(call.getId(), call.getVersion());
        return done("call.closed");
    }

    /** Takes the offer back. */
    public String cancel() {
        calls.cancel(call.getId(), call.getVersion(), reason);
        return done("call.cancelled");
    }

    private String done(String key) {
        Feedback.success(key, call.getCode());
        return "/exchange/call/view?faces-redirect=true&code=" + call.getCode();
    }

    /** Whether the caller makes this call: staff of its host, or an administrator. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && call.getHost().getId().equals(caller.academyId());
    }

    public boolean isDraft() {
        return call.getStatus() == CallStatus.DRAFT;
    }

    public boolean isPublished() {
        return call.getStatus() == CallStatus.PUBLISHED;
    }

    public boolean isCancelled() {
        return call.getStatus() == CallStatus.CANCELLED;
    }

    /** Where the window stands; null for a draft or a cancelled call. */
    public Window getWindow() {
        Instant now = clock.instant();
        if (isDraft() || isCancelled()) {
            return null;
        }
        return call.isOpen(now) ? Window.OPEN : isPublished() && now.isBefore(call.getWindow().getOpensAt()) ? Window.OPENS_LATER : Window.CLOSED;
    }

    /** Whether nothing stands in the caller's way. */
    public boolean isEligible() {
        return Eligibility.isMet(findings);
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public Call getCall() {
        return call;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Why the call is cancelled. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
