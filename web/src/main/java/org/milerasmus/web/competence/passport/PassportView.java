package org.milerasmus.web.competence.passport;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.certificatedesk.PriorCertificates;
import org.milerasmus.competence.gap.ProfileFit;
import org.milerasmus.competence.passportdesk.Passport;
import org.milerasmus.competence.passportdesk.Passports;
import org.milerasmus.course.pathway.ClosedGap;
import org.milerasmus.course.pathway.Pathways;

/** A passport to read: one's own, somebody's, or what a link shows; beside a profile when the address names one. */
@Named
@ViewScoped
public class PassportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Passports passports;

    @Inject
    private transient PriorCertificates certificates;

    @Inject
    private transient Pathways pathways;

    private Long person;
    private String token;
    private Long profile;
    private Passport passport;
    private ProfileFit fit;
    private List<ClosedGap> closing;
    private List<CompetenceChoice> profiles;
    private List<PriorCertificate> own;

    /** Reads the reader's own. */
    public void open() {
        show(passports.mine());
    }

    /** Reads that of the person whom the address names. */
    public void load() {
        show(passports.of(person));
    }

    /** Reads what the link shows that the address holds. */
    public void follow() {
        show(passports.shared(token));
    }

    private void show(Passport read) {
        passport = read;
        if (profile != null) {
            fit = passports.fit(read, profile);
        }
    }

    /** Holds it against the chosen profile, which the address keeps. */
    public String compare() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    /** The profiles to hold it against. */
    public List<CompetenceChoice> getProfiles() {
        if (profiles == null) {
            profiles = passports.profiles();
        }
        return profiles;
    }

    /** The reader's own prior certificates, latest first. */
    public List<PriorCertificate> getCertificates() {
        if (own == null) {
            own = certificates.mine();
        }
        return own;
    }

    /** What is added to the address of an export, so that it has the chosen profile, too. */
    public String getExported() {
        return passport.personId() + (profile == null ? "" : "?profile=" + profile);
    }

    /** Each gap with the courses that close it. */
    public List<ClosedGap> getClosing() {
        if (closing == null) {
            closing = pathways.closing(fit);
        }
        return closing;
    }

    public Passport getPassport() {
        return passport;
    }

    /** How near it is to the chosen profile; null when none is chosen. */
    public ProfileFit getFit() {
        return fit;
    }

    /** Number of the person whose passport it is. */
    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    /** The secret of a link. */
    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    /** Number of the chosen profile. */
    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }
}
