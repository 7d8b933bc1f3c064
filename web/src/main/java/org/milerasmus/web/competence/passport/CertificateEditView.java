package org.milerasmus.web.competence.passport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.certificate.CertificateFile;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.certificatedesk.CertificateScans;
import org.milerasmus.competence.certificatedesk.PriorCertificates;
import org.milerasmus.document.Upload;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.primefaces.event.FileUploadEvent;

/** Entering a prior certificate, and correcting one. */
@Named
@ViewScoped
public class CertificateEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;
    private static final Set<CompetenceKind> PROVABLE = EnumSet.complementOf(EnumSet.of(CompetenceKind.PROFILE));

    @Inject
    private transient PriorCertificates certificates;

    @Inject
    private transient CertificateScans scans;

    @Inject
    private transient Competences competences;

    private String code;
    private PriorCertificate certificate;
    private ClaimLines lines;
    private CompetenceChoice wanted;
    private Long profile;
    private String fileName;
    private byte[] file;

    /** Opens a new certificate, or the one with the code. */
    public void load() {
        certificate = code == null ? certificates.begin() : certificates.get(code);
        lines = new ClaimLines(certificate.getClaims());
        fileName = code == null ? null : scans.of(code).map(CertificateFile::getFileName).orElse(null);
    }

    /** Competences whose code or title has the typed words. */
    public List<CompetenceChoice> find(String words) {
        return competences.choices(PROVABLE, words);
    }

    /** Adds the chosen competence. */
    public void add() {
        if (wanted != null) {
            lines.add(List.of(certificates.claim(wanted.id())));
            wanted = null;
        }
    }

    /** Adds everything that the chosen profile asks for, to strike out what the certificate does not prove. */
    public void addProfile() {
        if (profile != null) {
            lines.add(certificates.claims(profile));
            profile = null;
        }
    }

    /** Keeps the scan until the form is sent. */
    public void upload(FileUploadEvent event) {
        try {
            Upload.of(event.getFile().getFileName(), event.getFile().getContent());
            fileName = event.getFile().getFileName();
            file = event.getFile().getContent();
        } catch (RuleBroken rule) {
            Feedback.errorAt(event.getComponent().getClientId(), "error." + rule.key(), rule.args());
        }
    }

    /** Claims it. */
    public String save() {
        PriorCertificate saved = certificates.save(certificate, fileName, file);
        Feedback.success("certificate.claimed", saved.getCode());
        return "/competence/passport/certificate?faces-redirect=true&code=" + saved.getCode();
    }

    /** The profiles whose needs can be added at once. */
    public List<CompetenceChoice> getProfiles() {
        return competences.current(CompetenceKind.PROFILE);
    }

    /** Bytes that a scan may have. */
    public int getLimit() {
        return Upload.MAX_SIZE;
    }

    /** The same in megabytes. */
    public int getMegabytes() {
        return Upload.MAX_SIZE / MEGABYTE;
    }

    public PriorCertificate getCertificate() {
        return certificate;
    }

    /** What it is said to prove, to edit. */
    public ClaimLines getLines() {
        return lines;
    }

    /** Name of the scan; null before one was chosen. */
    public String getFileName() {
        return fileName;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The competence to add. */
    public CompetenceChoice getWanted() {
        return wanted;
    }

    public void setWanted(CompetenceChoice wanted) {
        this.wanted = wanted;
    }

    /** Number of the profile whose needs to add. */
    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }
}
