package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.invitation.Invitation;
import org.milerasmus.exchange.invitation.Invitations;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.exchange.teachingdesk.MatchRow;
import org.milerasmus.exchange.teachingdesk.Matches;
import org.milerasmus.exchange.teachingdesk.TeachingRequests;
import org.milerasmus.web.frame.CurrentUser;
import org.milerasmus.web.frame.Feedback;

/** One request, with the offers that fit it. */
@Named
@ViewScoped
public class TeachingRequestView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TeachingRequests requests;

    @Inject
    private transient Matches matches;

    @Inject
    private transient Invitations invitations;

    @Inject
    private CurrentUser user;

    private String code;
    private TeachingRequest request;
    private List<MatchRow> found;
    private List<Invitation> invited;

    /** Reads the request that the address names. */
    public void load() {
        request = requests.get(code);
        found = matches.ofRequest(code);
        invited = invitations.ofRequest(request.getId());
    }

    /** Looks for nobody any more. */
    public String withdraw() {
        requests.withdraw(request.getId(), request.getVersion());
        Feedback.success("teaching.request.withdrawn", code);
        return here();
    }

    /** Looks for somebody again. */
    public String reopen() {
        requests.reopen(request.getId(), request.getVersion());
        Feedback.success("teaching.request.reopened", code);
        return here();
    }

    private String here() {
        return "/exchange/teaching/request?faces-redirect=true&code=" + code;
    }

    /** Whether the reader works for the academy that asks. */
    public boolean isMine() {
        return user.isStaff() && request.getAcademy().getId().equals(user.getAcademyId());
    }

    public TeachingRequest getRequest() {
        return request;
    }

    /** The offers for it, best first. */
    public List<MatchRow> getMatches() {
        return found;
    }

    /** The invitations so far, latest first. */
    public List<Invitation> getInvitations() {
        return invited;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
