package org.milerasmus.competence.certificatedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.milerasmus.competence.certificate.CertificateFile;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

/** Whose a prior certificate is, and who may read it; who may not shall not learn that there is one, and is noted. */
@ApplicationScoped
class CertificateRights {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    void requireHolder(PriorCertificate certificate) {
        caller.require(isHolder(certificate), PriorCertificate.class, certificate.getId());
    }

    /** Lets its holder pass, staff of the holder's academy, and the programme. */
    void requireReader(PriorCertificate certificate) {
        caller.require(isHolder(certificate) || caller.seesEverything()
                || caller.is(Role.STAFF) && caller.academyId().equals(certificate.getPerson().getAccount().getAcademyId()),
                PriorCertificate.class, certificate.getId());
    }

    boolean isHolder(PriorCertificate certificate) {
        return caller.is(Role.APPLICANT) && certificate.getPerson().getAccount().getId().equals(caller.accountId());
    }

    PriorCertificate owned(long id, long version) {
        PriorCertificate certificate = em.find(PriorCertificate.class, id);
        if (certificate == null) {
            throw new NotFound(PriorCertificate.class, id);
        }
        requireHolder(certificate);
        certificate.requireVersion(version);
        return certificate;
    }

    /** The latest scan of a certificate. */
    Optional<CertificateFile> scan(PriorCertificate certificate) {
        return em.createNamedQuery("CertificateFile.of", CertificateFile.class).setParameter("certificate", certificate.getId())
                .getResultStream().findFirst();
    }
}
