package org.milerasmus.web.course.certificate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.course.certificate.Certifications;
import org.milerasmus.course.certificatedesk.Certificates;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** One certificate: what it certifies, its files, and for the host taking it back. */
@Named
@ViewScoped
public class CourseCertificateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Certificates certificates;

    @Inject
    private transient Certifications certifications;

    private String code;
    private Certificate certificate;
    private String reason;

    /** Reads the certificate. */
    public void load() {
        certificate = certificates.get(code);
    }

    /** The certificate on paper. */
    public StreamedContent pdf() {
        return Download.of(code, SheetFormat.PDF, certificates.pdf(code));
    }

    /** The signed credential, for a wallet; of the type that RFC 7519 registers. */
    public StreamedContent credential() {
        return Download.of(code + ".jwt", "application/jwt", certificates.credential(code).getBytes(StandardCharsets.US_ASCII));
    }

    /** Takes the certificate back. */
    public String revoke() {
        certifications.revoke(code, certificate.getVersion(), reason);
        Feedback.success("courseCertificate.isRevoked", code);
        return "/course/certificate/view?faces-redirect=true&code=" + code;
    }

    /** Whether the reader can take it back. */
    public boolean isRevocable() {
        return !certificate.isRevoked() && certifications.mayCertify(certificate.getSession());
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
