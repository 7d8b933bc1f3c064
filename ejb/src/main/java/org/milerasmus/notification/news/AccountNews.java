package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;
import org.milerasmus.security.account.AccountApproved;
import org.milerasmus.security.account.AccountRefused;
import org.milerasmus.security.account.AccountRegistered;
import org.milerasmus.security.account.RegistrationRepeated;
import org.milerasmus.security.password.PasswordLinkIssued;

/** Tells people what has become of their account, and staff who asks for one. */
@ApplicationScoped
class AccountNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void registered(@Observes AccountRegistered event) {
        Account account = account(event.accountId());
        post.tellStaff(account.getAcademyId(), news("account.registered", account, "/security/account/list"));
    }

    void approved(@Observes AccountApproved event) {
        Account account = account(event.accountId());
        post.tell(account, news("account.approved", account, "/dashboard"));
    }

    void refused(@Observes AccountRefused event) {
        Account account = account(event.accountId());
        post.mail(account, news("account.refused", account, "/"));
    }

    void repeated(@Observes RegistrationRepeated event) {
        Account account = account(event.accountId());
        post.mail(account, news("account.repeated", account, "/security/forgotten"));
    }

    void linkIssued(@Observes PasswordLinkIssued event) {
        Account account = account(event.accountId());
        String link = "/security/password?token=" + URLEncoder.encode(event.token(), StandardCharsets.UTF_8);
        post.mail(account, news(event.invitation() ? "password.invitation" : "password.forgotten", account, link));
    }

    private Account account(long id) {
        return em.find(Account.class, id);
    }

    private static News news(String key, Account account, String link) {
        return new News(key, List.of(account.getDisplayName()), link);
    }
}
