package org.milerasmus.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** The caller's own news. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Notices {

    private static final String ACCOUNT = "account";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Number of notices that were not read. */
    public long unread() {
        return em.createNamedQuery("Notice.unread", Long.class).setParameter(ACCOUNT, caller.accountId()).getSingleResult();
    }

    /** Number of notices. */
    public long count() {
        return em.createNamedQuery("Notice.count", Long.class).setParameter(ACCOUNT, caller.accountId()).getSingleResult();
    }

    /** The notices in the reader's language, newest first. */
    public List<NoticeRow> list(PageRequest page) {
        NewsTexts texts = NewsTexts.in(caller.account().map(Account::getLanguage).orElseThrow());
        return em.createNamedQuery("Notice.list", Notice.class).setParameter(ACCOUNT, caller.accountId())
                .setFirstResult(page.first()).setMaxResults(page.size()).getResultStream().map(notice -> row(notice, texts)).toList();
    }

    /** Notes that one was read. */
    public void read(Long id) {
        Notice notice = em.find(Notice.class, id);
        if (notice == null) {
            throw new NotFound(Notice.class, id);
        }
        caller.require(notice.getAccountId().equals(caller.accountId()), Notice.class, id);
        notice.read(clock.instant());
    }

    /** Notes that all were read. */
    public void readAll() {
        em.createNamedQuery("Notice.readAll").setParameter("now", clock.instant()).setParameter(ACCOUNT, caller.accountId()).executeUpdate();
    }

    private static NoticeRow row(Notice notice, NewsTexts texts) {
        News news = notice.news();
        return new NoticeRow(notice.getId(), texts.title(news), texts.text(news), news.link(), notice.getCreatedAt(), notice.isRead());
    }
}
