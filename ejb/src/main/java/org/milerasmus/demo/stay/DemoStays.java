package org.milerasmus.demo.stay;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.incidentnote.IncidentNote;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.readiness.ReadinessItem;
import org.milerasmus.exchange.readiness.ReadinessKind;
import org.milerasmus.exchange.stay.Interruption;
import org.milerasmus.exchange.travelorder.TravelOrder;
import org.milerasmus.shared.code.Codes;

/** Brings each confirmed stay to where it would be today: ended ones are over, running ones have arrived, later ones get ready. */
public final class DemoStays {

    private static final String COORDINATOR = "Demo Coordinator";
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;
    private final LocalDate today;

    public DemoStays(EntityManager em, Codes codes, Instant now) {
        this.em = em;
        this.codes = codes;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Moves the stays on. */
    public void bring() {
        List<Mobility> stays = em.createQuery("select m from Mobility m where m.status = :confirmed order by m.id", Mobility.class)
                .setParameter("confirmed", MobilityStatus.CONFIRMED).getResultList();
        for (int i = 0; i < stays.size(); i++) {
            Mobility stay = stays.get(i);
            if (stay.getEndsOn().isBefore(today)) {
                over(stay, i);
            } else if (!stay.getStartsOn().isAfter(today)) {
                running(stay, i);
            } else {
                later(stay, i);
            }
        }
    }

    private void over(Mobility stay, int number) {
        order(stay);
        stay.arrive(stay.getStartsOn(), on(stay.getStartsOn(), null));
        boolean early = number % 11 == 5 && stay.getEndsOn().minusDays(1).isAfter(stay.getStartsOn());
        LocalDate left = early ? stay.getEndsOn().minusDays(1) : stay.getEndsOn();
        stay.depart(left, on(left, early ? "Called back by the own unit." : null));
        LocalDate back = left.plusDays(1);
        if (number % 9 != 4 && !back.isAfter(today)) {
            stay.complete(back, on(back, null));
        }
    }

    private void running(Mobility stay, int number) {
        checklist(stay, ReadinessKind.values().length);
        order(stay);
        if (number % 7 == 3 || stay.getStartsOn().isAfter(today.minusDays(5)) && number % 2 == 0) {
            return; // the host has not confirmed the arrival yet
        }
        stay.arrive(stay.getStartsOn(), on(stay.getStartsOn(), null));
        if (number % 8 == 2) {
            LocalDate left = stay.getStartsOn().isAfter(today.minusDays(4)) ? stay.getStartsOn() : today.minusDays(3);
            stay.interrupt(left, on(left, "Leave for a family matter."));
            em.persist(new Interruption(stay, left, null, on(left, "Leave for a family matter.")));
        } else if (number % 8 == 5) {
            em.persist(new Extension(stay, stay.getEndsOn().plusDays(21), number % 2 == 0, on(today, "The last course is examined three weeks later.")));
        } else if (number % 8 == 6) {
            em.persist(new IncidentNote(stay, stay.getStartsOn(), stay.getReceiving().getName(), on(stay.getStartsOn(),
                    "Lost an identity card on the way from the station; a new one was issued at the gate.")));
        }
    }

    private void later(Mobility stay, int number) {
        if (number % 13 == 7) {
            stay.getApplication().withdraw(on(today, "Called to an exercise of the own unit."));
            stay.cancel();
            return;
        }
        checklist(stay, number % (ReadinessKind.values().length + 1));
        if (number % (ReadinessKind.values().length + 1) == ReadinessKind.values().length
                && stay.getCall().getRequirements().getMinClearance() == null) {
            order(stay);
        }
    }

    /** Confirms the first points of the checklist. */
    private void checklist(Mobility stay, int points) {
        for (int i = 1; i < points; i++) { // the clearance, which comes first, is worked out
            ReadinessKind kind = ReadinessKind.values()[i];
            ReadinessItem item = new ReadinessItem(stay, kind);
            LocalDate day = kind.isExpiring() ? stay.getEndsOn().plusMonths(3) : stay.getStartsOn();
            item.confirm(day, on(stay.getStartsOn().minusDays(20), kind == ReadinessKind.POINT_OF_CONTACT ? "Demo Host Officer, +32 2 000 1234" : null));
            em.persist(item);
        }
    }

    private void order(Mobility stay) {
        Decision decision = on(stay.getStartsOn().minusDays(12), null);
        stay.order(decision);
        em.persist(new TravelOrder(codes.next("ORD", stay.today(decision).getYear()), stay, "By train, second class.", decision));
    }

    /** What a coordinator does on a day, or now if that is later. */
    private Decision on(LocalDate day, String note) {
        Instant morning = day.atTime(MORNING).toInstant(ZoneOffset.UTC);
        return new Decision(morning.isAfter(now) ? now : morning, COORDINATOR, null, note);
    }
}
