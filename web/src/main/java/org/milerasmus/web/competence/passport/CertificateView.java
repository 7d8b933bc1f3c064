package org.milerasmus.web.competence.passport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.competence.certificate.CertificateFile;
import org.milerasmus.competence.certificate.CertificateStatus;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.certificatedesk.CertificateReviews;
import org.milerasmus.competence.certificatedesk.CertificateScans;
import org.milerasmus.competence.certificatedesk.PriorCertificates;
import org.milerasmus.web.frame.CurrentUser;
import org.milerasmus.web.frame.Feedback;

/** One prior certificate: for its holder to correct or withdraw, for staff to decide about. */
@Named
@ViewScoped
public class CertificateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PriorCertificates certificates;

    @Inject
    private transient CertificateScans scans;

    @Inject
    private transient CertificateReviews reviews;

    @Inject
    private CurrentUser user;

    private String code;
    private PriorCertificate certificate;
    private CertificateFile scan;
    private String reason;

    /** Reads the certificate that the address names. */
    public void load() {
        certificate = certificates.get(code);
        scan = scans.of(code).orElse(null);
    }

    /** Confirms that it is genuine. */
    public String confirm() {
        reviews.confirm(certificate.getId(), certificate.getVersion());
        Feedback.success("certificate.confirmed", code, certificate.getPerson().getName());
        return here();
    }

    /** Does not accept it. */
    public String refuse() {
        reviews.refuse(certificate.getId(), certificate.getVersion(), reason);
        Feedback.success("certificate.refused", code, certificate.getPerson().getName());
        return here();
    }

    /** Takes the confirmation back. */
    public String revoke() {
        reviews.revoke(certificate.getId(), certificate.getVersion(), reason);
        Feedback.success("certificate.revoked", code, certificate.getPerson().getName());
        return here();
    }

    /** Claims it no more. */
    public String withdraw() {
        certificates.withdraw(certificate.getId(), certificate.getVersion());
        Feedback.success("certificate.withdrawn", code);
        return here();
    }

    private String here() {
        return "/competence/passport/certificate?faces-redirect=true&code=" + code;
    }

    /** Whether the reader holds it: staff who may read it do not. */
    public boolean isMine() {
        return user.isApplicant();
    }

    /** Whether its holder can still correct it. */
    public boolean isCorrectable() {
        return isMine() && certificate.isCorrectable();
    }

    /** Whether its holder can withdraw it. */
    public boolean isWithdrawable() {
        return isCorrectable() || isMine() && certificate.getStatus() == CertificateStatus.CONFIRMED;
    }

    /** Whether the reader has to decide about it. */
    public boolean isWaiting() {
        return user.isStaff() && certificate.getStatus() == CertificateStatus.CLAIMED;
    }

    /** Whether the reader can take a confirmation back. */
    public boolean isRevocable() {
        return user.isStaff() && certificate.getStatus() == CertificateStatus.CONFIRMED;
    }

    public PriorCertificate getCertificate() {
        return certificate;
    }

    /** The scan without its bytes. */
    public CertificateFile getScan() {
        return scan;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Why it is refused or revoked. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
