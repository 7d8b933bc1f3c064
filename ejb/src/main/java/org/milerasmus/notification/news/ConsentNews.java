package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentDecided;
import org.milerasmus.exchange.consent.ConsentReminded;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;

/**
 * Tells those with a duty that consents wait for them. Thirty nominations in an hour are one piece of news, which leads to
 * the list; what an answer means for an application is told with the move of the application.
 */
@ApplicationScoped
class ConsentNews {

    private static final String LIST = "/exchange/consent/list";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Post post;

    void asked(@Observes ApplicationMoved moved) {
        if (moved.to() == ApplicationStatus.AWAITING_CONSENT) {
            em.createNamedQuery("Consent.open", Consent.class).setParameter("application", moved.applicationId())
                    .setParameter("open", ConsentStatus.OPEN).getResultList().forEach(consent -> tell("consent.asked", consent));
        }
    }

    void reminded(@Observes ConsentReminded event) {
        tell("consent.reminded", em.find(Consent.class, event.consentId()));
    }

    void decided(@Observes ConsentDecided event) {
        Consent consent = em.find(Consent.class, event.consentId());
        if (consent.getStatus() == ConsentStatus.LAPSED) {
            tell("consent.lapsed", consent);
        }
    }

    private void tell(String key, Consent consent) {
        List<Account> holders = entitlements.holders(consent.getDuty(), consent.getAcademy().getId());
        holders.forEach(holder -> post.tellOnce(holder, new News(key, List.of(), LIST)));
        if (holders.isEmpty()) {
            post.tellStaffOnce(consent.getAcademy().getId(), new News("consent.nobody", List.of(), "/exchange/consent/rules"));
        }
    }
}
