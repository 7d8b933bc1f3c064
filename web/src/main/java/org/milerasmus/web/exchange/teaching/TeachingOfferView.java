package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.invitation.Invitation;
import org.milerasmus.exchange.invitation.Invitations;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teachingdesk.MatchRow;
import org.milerasmus.exchange.teachingdesk.Matches;
import org.milerasmus.exchange.teachingdesk.TeachingOffers;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.web.frame.CurrentUser;
import org.milerasmus.web.frame.Feedback;

/** One offer, with the requests that it fits. */
@Named
@ViewScoped
public class TeachingOfferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TeachingOffers offers;

    @Inject
    private transient Matches matches;

    @Inject
    private transient Invitations invitations;

    @Inject
    private transient Academies academies;

    @Inject
    private CurrentUser user;

    private String code;
    private TeachingOffer offer;
    private List<MatchRow> found;
    private List<Invitation> invited;
    private String academy;

    /** Reads the offer that the address names. */
    public void load() {
        offer = offers.get(code);
        found = matches.ofOffer(code);
        invited = invitations.ofOffer(offer.getId());
        academy = academies.find(offer.getPerson().getAccount().getAcademyId()).getName();
    }

    /** Shows it to all academies. */
    public String publish() {
        offers.publish(offer.getId(), offer.getVersion());
        Feedback.success("teaching.offer.published", code);
        return here();
    }

    /** Takes it out of sight. */
    public String withdraw() {
        offers.withdraw(offer.getId(), offer.getVersion());
        Feedback.success("teaching.offer.withdrawn", code);
        return here();
    }

    private String here() {
        return "/exchange/teaching/offer?faces-redirect=true&code=" + code;
    }

    /** Whether it is the reader's own: an instructor sees no other. */
    public boolean isMine() {
        return user.isApplicant();
    }

    /** NATO grade and national title of the instructor. */
    public String getRank() {
        return offer.getPerson().getRank().inWords();
    }

    /** Name of the instructor's academy. */
    public String getAcademy() {
        return academy;
    }

    public TeachingOffer getOffer() {
        return offer;
    }

    /** The requests for it, best first. */
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
