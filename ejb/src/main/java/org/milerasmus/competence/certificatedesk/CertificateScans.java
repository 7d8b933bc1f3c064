package org.milerasmus.competence.certificatedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.competence.certificate.CertificateFile;
import org.milerasmus.document.Download;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** Scans of prior certificates, for their holder, staff of the holder's academy, and the programme. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class CertificateScans {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private PriorCertificates certificates;

    @Inject
    private CertificateRights rights;

    @Inject
    private AuditTrail audit;

    /** What the scan of a certificate is, without its bytes; nothing when there is none. */
    public Optional<CertificateFile> of(String code) {
        return rights.scan(certificates.get(code));
    }

    /**
     * The file; whoever reads it and is not the holder is noted.
     *
     * @throws NotFound for whoever may not read the certificate, which is audited
     */
    public Download download(long fileId) {
        CertificateFile file = em.find(CertificateFile.class, fileId);
        if (file == null) {
            throw new NotFound(CertificateFile.class, fileId);
        }
        rights.requireReader(file.getCertificate());
        if (!rights.isHolder(file.getCertificate())) {
            audit.record(AuditAction.VIEWED, CertificateFile.class, fileId, file.getCertificate().getCode());
        }
        return file.download();
    }
}
