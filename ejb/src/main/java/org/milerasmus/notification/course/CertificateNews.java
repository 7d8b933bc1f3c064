package org.milerasmus.notification.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.course.certificate.CertificateIssued;
import org.milerasmus.course.certificate.CertificateRevoked;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;

/** Tells people that a host has certified what they have completed, or has taken the certificate back. */
@ApplicationScoped
class CertificateNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void issued(@Observes CertificateIssued event) {
        tell(event.certificateId(), "issued");
    }

    void revoked(@Observes CertificateRevoked event) {
        tell(event.certificateId(), "revoked");
    }

    private void tell(long id, String what) {
        Certificate certificate = em.find(Certificate.class, id);
        post.tell(certificate.getPerson().getAccount(), new News("courseCertificate." + what,
                List.of(certificate.getCode(), certificate.getSession().getCourse().getTitle(), certificate.getSession().getHost().getName(),
                        Objects.requireNonNullElse(certificate.getRevokeReason(), "")),
                "/course/certificate/view?code=" + certificate.getCode()));
    }
}
