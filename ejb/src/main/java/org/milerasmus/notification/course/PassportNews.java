package org.milerasmus.notification.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.milerasmus.competence.certificate.PriorCertificate;
import org.milerasmus.competence.certificatedesk.CertificateDecided;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;

/** Tells people what their academy has decided about their prior certificates. */
@ApplicationScoped
class PassportNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void decided(@Observes CertificateDecided event) {
        PriorCertificate certificate = em.find(PriorCertificate.class, event.certificateId());
        post.tell(certificate.getPerson().getAccount(), new News("certificate." + certificate.getStatus().name().toLowerCase(Locale.ROOT),
                List.of(certificate.getCode(), certificate.getPaper().getTitle(), Objects.requireNonNullElse(certificate.getRuling().getReason(), "")),
                "/competence/passport/certificate?code=" + certificate.getCode()));
    }
}
