package org.milerasmus.course.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.SecretToken;
import org.milerasmus.shared.Aggregate;

/** The right to read one calendar without signing in, by a secret in its address: that of one person, or that of one academy. */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(name = "CalendarFeed.byHash", query = """
        select f from CalendarFeed f left join fetch f.account left join fetch f.academy where f.tokenHash = :hash""")
@NamedQuery(name = "CalendarFeed.ofAccount", query = "select f from CalendarFeed f where f.account.id = :account")
@NamedQuery(name = "CalendarFeed.ofAcademy", query = "select f from CalendarFeed f where f.academy.id = :academy")
@NamedQuery(name = "Feed.sessionsTaughtBy", query = """
        select s from Session s join fetch s.course join fetch s.host, Instructor i where i.session = s and i.person.account.id = :whose
        and s.status in :known and s.endsOn >= :from and s.startsOn < :to order by s.startsOn, s.id""")
@NamedQuery(name = "Feed.sessionsTaughtFrom", query = """
        select s from Session s join fetch s.course join fetch s.host, Instructor i where i.session = s and i.academy.id = :whose
        and s.status in :known and s.endsOn >= :from and s.startsOn < :to order by s.startsOn, s.id""")
@NamedQuery(name = "Feed.sessionsHostedBy", query = """
        select s from Session s join fetch s.course join fetch s.host where s.host.id = :whose
        and s.status in :known and s.endsOn >= :from and s.startsOn < :to order by s.startsOn, s.id""")
@NamedQuery(name = "Feed.sessionsTakenPartInBy", query = """
        select s from Session s join fetch s.course join fetch s.host, Enrolment e where e.session = s and e.person.account.id = :whose
        and e.status in :places and s.status in :known and s.endsOn >= :from and s.startsOn < :to order by s.startsOn, s.id""")
@NamedQuery(name = "Feed.lessonsTakenPartInBy", query = """
        select l from Lesson l join fetch l.session join fetch l.session.course join fetch l.session.host left join fetch l.room, Enrolment e
        where e.session = l.session and e.person.account.id = :whose and e.status in :places
        and l.session.status in :known and l.endsAt >= :from and l.startsAt < :to order by l.startsAt, l.id""")
@NamedQuery(name = "Feed.lessonsTaughtBy", query = """
        select l from Lesson l join fetch l.session join fetch l.session.course join fetch l.session.host left join fetch l.room join l.instructors i
        where i.person.account.id = :whose and l.session.status in :known and l.endsAt >= :from and l.startsAt < :to order by l.startsAt, l.id""")
@NamedQuery(name = "Feed.lessonsTaughtFrom", query = """
        select l from Lesson l join fetch l.session join fetch l.session.course join fetch l.session.host left join fetch l.room join l.instructors i
        where i.academy.id = :whose and l.session.status in :known and l.endsAt >= :from and l.startsAt < :to order by l.startsAt, l.id""")
@NamedQuery(name = "Feed.lessonsHostedBy", query = """
        select l from Lesson l join fetch l.session join fetch l.session.course join fetch l.session.host left join fetch l.room
        where l.session.host.id = :whose and l.session.status in :known and l.endsAt >= :from and l.startsAt < :to order by l.startsAt, l.id""")
public class CalendarFeed extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Column(name = "renewed_at", nullable = false)
    private Instant renewedAt;

    protected CalendarFeed() {
    }

    private CalendarFeed(Account account, Academy academy) {
        this.account = account;
        this.academy = academy;
    }

    static CalendarFeed of(Account account) {
        return new CalendarFeed(account, null);
    }

    static CalendarFeed of(Academy academy) {
        return new CalendarFeed(null, academy);
    }

    /** Gives it a new secret; the address that was good until now is none any more. */
    String renew(Instant now) {
        String token = SecretToken.next();
        tokenHash = SecretToken.hash(token);
        renewedAt = now;
        return token;
    }

    /** Whether it may be read: not when its person may no longer sign in. */
    boolean isOpen() {
        return account == null || account.getStatus() == AccountStatus.ACTIVE;
    }

    /** Whose calendar it is, for its title. */
    String owner() {
        return account == null ? academy.getName() : account.getDisplayName();
    }

    Account account() {
        return account;
    }

    Academy academy() {
        return academy;
    }

    /** Since when its present address is good. */
    public Instant getRenewedAt() {
        return renewedAt;
    }
}
