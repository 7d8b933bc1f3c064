package org.milerasmus.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.outbox.OutboxMail;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Role;

/** Leaves news for accounts, in the running transaction. */
@ApplicationScoped
public class Post {

    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** A notice and a mail. */
    public void tell(Account to, News news) {
        em.persist(new Notice(to.getId(), news, clock.instant()));
        mail(to, news);
    }

    /** The same, unless the account has such news with the same page since yesterday and has not read it: many at once are told once. */
    public void tellOnce(Account to, News news) {
        long fresh = em.createNamedQuery("Notice.fresh", Long.class).setParameter("account", to.getId()).setParameter("key", news.key()).setParameter("link", news.link())
                .setParameter("since", clock.instant().minus(DAY)).getSingleResult();
        if (fresh == 0) {
            tell(to, news);
        }
    }

    /** The same for every coordinator of an academy. */
    public void tellStaff(Long academyId, News news) {
        staff(academyId).forEach(account -> tell(account, news));
    }

    /** The same for every coordinator of an academy who does not have such news yet. */
    public void tellStaffOnce(Long academyId, News news) {
        staff(academyId).forEach(account -> tellOnce(account, news));
    }

    /** The same for every administrator of the programme who does not have such news yet. */
    public void tellAdministratorsOnce(News news) {
        em.createQuery("select a from Account a where a.role = :administrator and a.status = :active", Account.class)
                .setParameter("administrator", Role.ADMINISTRATOR).setParameter("active", AccountStatus.ACTIVE).getResultList()
                .forEach(account -> tellOnce(account, news));
    }

    /** A mail alone, for those who cannot or should not read it here. */
    public void mail(Account to, News news) {
        NewsTexts texts = NewsTexts.in(to.getLanguage());
        em.persist(new OutboxMail(to.getEmail(), texts.title(news), texts.mail(news, to.getDisplayName(), settings.address(news.link())),
                clock.instant()));
    }

    private List<Account> staff(Long academyId) {
        return em.createQuery("select a from Account a where a.academyId = :academy and a.role = :staff and a.status = :active", Account.class)
                .setParameter("academy", academyId).setParameter("staff", Role.STAFF).setParameter("active", AccountStatus.ACTIVE).getResultList();
    }
}
