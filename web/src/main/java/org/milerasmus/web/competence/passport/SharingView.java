package org.milerasmus.web.competence.passport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.milerasmus.competence.sharing.Audience;
import org.milerasmus.competence.sharing.PassportLink;
import org.milerasmus.competence.sharing.PassportShare;
import org.milerasmus.competence.sharing.PassportShares;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.web.frame.Feedback;

/** Whom the reader lets see the own passport. */
@Named
@ViewScoped
public class SharingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 30;
    private static final String PAGE = "/competence/passport/shared?token=";

    @Inject
    private transient PassportShares shares;

    @Inject
    private transient MailSettings settings;

    @Inject
    private transient Clock clock;

    private Audience audience;
    private long version;
    private List<PassportLink> links;
    private String purpose;
    private int days = USUAL_DAYS;
    private String address;

    /** Reads what was chosen. */
    public void load() {
        PassportShare share = shares.mine();
        audience = share.getAudience();
        version = share.getVersion();
        links = shares.links();
    }

    /** Saves the choice. */
    public String choose() {
        shares.choose(audience, version);
        Feedback.success("passport.share.saved", audience);
        return "/competence/passport/sharing?faces-redirect=true";
    }

    /** Makes a link and shows its address, this once. */
    public void open() {
        address = settings.address(PAGE + shares.open(purpose, days));
        purpose = null;
        links = shares.links();
        Feedback.success("passport.link.opened");
    }

    /** Takes a link back. */
    public void revoke(PassportLink link) {
        shares.revoke(link.getId());
        links = shares.links();
        Feedback.success("passport.link.revoked", link.getPurpose());
    }

    /** Whether a link still opens the passport. */
    public boolean isOpen(PassportLink link) {
        return link.isOpen(clock.instant());
    }

    /** Whom it can be shared with. */
    public Audience[] getAudiences() {
        return Audience.values();
    }

    /** Days that a link may hold. */
    public int getMostDays() {
        return PassportShares.MAX_DAYS;
    }

    /** Address of the link that was just made; null before. */
    public String getAddress() {
        return address;
    }

    /** The links so far, latest first. */
    public List<PassportLink> getLinks() {
        return links;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    /** For whom or what the next link is. */
    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /** Days for which the next link holds. */
    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
