package org.milerasmus.exchange.stayreminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A reminder that was sent; the database lets each be there once. */
@Entity
@Table(name = "stay_reminder")
@NamedQuery(name = "StayReminder.checklist", query = """
        select m.id from Mobility m where m.status in :waiting and m.startsOn > :after and m.startsOn <= :until
        and not exists (select r from StayReminder r where r.mobilityId = m.id and r.kind = :kind)""")
@NamedQuery(name = "StayReminder.arrival", query = """
        select m.id from Mobility m where m.status in :waiting and m.startsOn <= :until and m.endsOn >= :today
        and not exists (select r from StayReminder r where r.mobilityId = m.id and r.kind = :kind)""")
@NamedQuery(name = "StayReminder.departure", query = """
        select m.id from Mobility m where m.status in :waiting and m.endsOn <= :until
        and not exists (select r from StayReminder r where r.mobilityId = m.id and r.kind = :kind)""")
@NamedQuery(name = "StayReminder.homecoming", query = """
        select m.id from Mobility m where m.status in :waiting and m.actual.departedOn <= :until
        and not exists (select r from StayReminder r where r.mobilityId = m.id and r.kind = :kind)""")
public class StayReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "mobility_id", nullable = false, updatable = false)
    private long mobilityId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private StayReminderKind kind;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    protected StayReminder() {
    }

    StayReminder(long mobilityId, StayReminderKind kind, Instant sentAt) {
        this.mobilityId = mobilityId;
        this.kind = kind;
        this.sentAt = sentAt;
    }
}
