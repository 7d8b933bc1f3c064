package org.milerasmus.course.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.security.SecretToken;
import org.milerasmus.shared.NotFound;

/** Calendars to subscribe to: each person has one, and each academy, whose staff hand its address on. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class CalendarFeeds {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private FeedEntries entries;

    @Inject
    private Clock clock;

    @Inject
    private MailSettings settings;

    /** Since when the address of the caller's calendar is good; empty when there is none. */
    public Optional<Instant> mine() {
        return feed("CalendarFeed.ofAccount", "account", caller.accountId()).map(CalendarFeed::getRenewedAt);
    }

    /** Since when the address of the calendar of the caller's academy is good; empty when there is none. */
    @RolesAllowed(Roles.STAFF)
    public Optional<Instant> ofMyAcademy() {
        return feed("CalendarFeed.ofAcademy", "academy", caller.academyId()).map(CalendarFeed::getRenewedAt);
    }

    /** Makes a new address for the caller's calendar, which is told only now; the former one is good no more. */
    public String renewMine() {
        Account account = em.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
        return renewed(feed("CalendarFeed.ofAccount", "account", account.getId()).orElseGet(() -> CalendarFeed.of(account)));
    }

    /** Makes a new address for the calendar of the caller's academy, which is told only now; the former one is good no more. */
    @RolesAllowed(Roles.STAFF)
    public String renewThatOfMyAcademy() {
        Academy academy = em.find(Academy.class, caller.academyId(), LockModeType.PESSIMISTIC_WRITE);
        return renewed(feed("CalendarFeed.ofAcademy", "academy", academy.getId()).orElseGet(() -> CalendarFeed.of(academy)));
    }

    /**
     * The calendar with a secret.
     *
     * @throws NotFound for a secret that is none, was renewed, or belongs to somebody who may no longer sign in
     */
    @PermitAll
    public Feed read(@NotNull String token) {
        CalendarFeed feed = em.createNamedQuery("CalendarFeed.byHash", CalendarFeed.class).setParameter("hash", SecretToken.hash(token))
                .getResultStream().findFirst().filter(CalendarFeed::isOpen).orElseThrow(() -> new NotFound(CalendarFeed.class, "secret"));
        List<FeedEntry> found = feed.account() == null ? entries.ofAcademy(feed.academy().getId()) : entries.ofAccount(feed.account().getId());
        URI site = URI.create(settings.address("/"));
        String text = new FeedText("Military Erasmus – " + feed.owner(), site, clock.instant()).write(found);
        return new Feed(text, Fingerprint.of(feed.owner() + site + found));
    }

    private String renewed(CalendarFeed feed) {
        String token = feed.renew(clock.instant());
        em.persist(feed);
        return token;
    }

    private Optional<CalendarFeed> feed(String query, String owner, Long id) {
        return em.createNamedQuery(query, CalendarFeed.class).setParameter(owner, id).getResultStream().findFirst();
    }
}
