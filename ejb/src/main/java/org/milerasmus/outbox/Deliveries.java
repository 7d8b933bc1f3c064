package org.milerasmus.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The outbox as the sender sees it. Each step is a transaction of its own, so that no row stays locked while a mail server
 * answers; for everybody, because the timer that calls it is nobody.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deliveries {

    /** A sender that does not come back, because its server stopped, loses its mails to the next one after this time. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Takes up to so many due mails; no other caller gets the same ones. */
    public List<ClaimedMail> claim(int most) {
        Instant now = clock.instant();
        List<OutboxMail> due = em.createNamedQuery("OutboxMail.due", OutboxMail.class)
                .setParameter("waiting", Set.of(MailStatus.QUEUED, MailStatus.SENDING)).setParameter("now", now)
                .setMaxResults(most).getResultList();
        return due.stream().filter(mail -> won(mail, now)).map(mail -> new ClaimedMail(mail.getId(), mail.getRecipient(),
                mail.getSubject(), mail.getBody())).toList();
    }

    /** Of several who have read the same row, the version lets one change it. */
    private boolean won(OutboxMail mail, Instant now) {
        return em.createNamedQuery("OutboxMail.claim").setParameter("sending", MailStatus.SENDING)
                .setParameter("until", now.plus(LEASE)).setParameter("id", mail.getId())
                .setParameter("version", mail.getVersion()).executeUpdate() == 1;
    }

    /** The mail server has taken it. */
    public void sent(Long id) {
        em.find(OutboxMail.class, id).sent(clock.instant());
    }

    /** It could not be sent. */
    public void failed(Long id, String error) {
        em.find(OutboxMail.class, id).failed(clock.instant(), error);
    }
}
