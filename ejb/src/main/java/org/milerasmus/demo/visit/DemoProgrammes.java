package org.milerasmus.demo.visit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ProgrammeText;
import org.milerasmus.exchange.programme.ReportState;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.exchange.programme.VisitReport;
import org.milerasmus.exchange.teaching.TeachingHours;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Programmes of the visits, the further the nearer the visit is, and reports on those that are over. */
public final class DemoProgrammes {

    /** What becomes of one report after the other; null for none yet. */
    private static final List<ReportState> REPORTS = Arrays.asList(ReportState.CONFIRMED, ReportState.SUBMITTED, ReportState.CONFIRMED, null, ReportState.SENT_BACK);
    private static final int USUAL_HOURS = 8;
    private static final int DAYS_BEFORE = 15;

    private final EntityManager em;
    private final Instant now;
    private final Map<Long, Account> coordinators = new HashMap<>();

    public DemoProgrammes(EntityManager em, Clock clock) {
        this.em = em;
        this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The programmes and reports of all visits. */
    public void write() {
        em.createQuery("select a from Account a where a.role = :staff order by a.id", Account.class).setParameter("staff", Role.STAFF)
                .getResultStream().forEach(account -> coordinators.putIfAbsent(account.getAcademyId(), account));
        List<Mobility> visits = em.createQuery("select m from Mobility m where m.kind in :visits and m.status not in :idle order by m.id desc", Mobility.class)
                .setParameter("visits", ExchangeKind.visits()).setParameter("idle", Set.of(MobilityStatus.CANCELLED, MobilityStatus.PLANNED)).getResultList();
        int ended = 0;
        int ahead = 0;
        for (Mobility visit : visits) {
            boolean over = visit.getStatus() == MobilityStatus.DEPARTED || visit.getStatus() == MobilityStatus.COMPLETED;
            if (over) {
                report(sign(visit, VisitProgramme.SIGNATORIES.size()), REPORTS.get(ended++ % REPORTS.size()));
            } else if (visit.getStatus() == MobilityStatus.ARRIVED) {
                sign(visit, VisitProgramme.SIGNATORIES.size());
            } else if (ahead++ % 5 != 4) { // every fifth is not begun
                sign(visit, (ahead + 1) % (VisitProgramme.SIGNATORIES.size() + 1));
            }
        }
    }

    private VisitProgramme sign(Mobility visit, int signatures) {
        VisitProgramme programme = new VisitProgramme(visit, text(visit), on(visit.getStartsOn().minusDays(DAYS_BEFORE), visit.getPerson().getName()));
        em.persist(programme);
        for (int i = 0; i < signatures; i++) {
            Account account = account(visit, VisitProgramme.SIGNATORIES.get(i));
            programme.sign(VisitProgramme.SIGNATORIES.get(i), account.getId(), programme.hash(),
                    on(visit.getStartsOn().minusDays(DAYS_BEFORE - 1L - i), account.getDisplayName()));
        }
        return programme;
    }

    private Account account(Mobility visit, Party party) {
        return switch (party) {
            case TRAVELLER -> visit.getPerson().getAccount();
            case SENDING -> coordinators.get(visit.getSending().getId());
            default -> coordinators.get(visit.getReceiving().getId());
        };
    }

    private static ProgrammeText text(Mobility visit) {
        ProgrammeText text = new ProgrammeText();
        text.setObjective("Cadets of the host work through a case from the first trace to the report. (Invented text of the demo data.)");
        text.setAddedValue("Both academies share exercises and know afterwards who teaches what.");
        text.setActivities("Monday to Thursday: two lessons each morning, exercises in groups of six in the afternoon.\nFriday: seminar with the instructors of the host.");
        text.setOutcomes("24 cadets with a first report of their own; one exercise that both academies use from then on.");
        long days = ChronoUnit.DAYS.between(visit.getStartsOn(), visit.getEndsOn()) + 1;
        text.setHours(Math.max(USUAL_HOURS, TeachingHours.minimum(visit.getKind(), days)));
        return text;
    }

    private void report(VisitProgramme programme, ReportState to) {
        if (to == null) {
            return;
        }
        Mobility visit = programme.getMobility();
        VisitReport report = new VisitReport();
        report.setHours(programme.getText().getHours());
        report.setTaught("All lessons as planned; the cadets worked in four groups. (Invented text of the demo data.)");
        report.setOutcome("The groups have handed in their reports, and the exercise stays with the host.");
        programme.report(report, on(visit.getEndsOn().plusDays(3), visit.getPerson().getName()));
        Decision answer = on(visit.getEndsOn().plusDays(6), account(visit, Party.RECEIVING).getDisplayName());
        if (to == ReportState.CONFIRMED) {
            programme.answer(to, answer);
        } else if (to == ReportState.SENT_BACK) {
            programme.answer(to, new Decision(answer.at(), answer.actor(), null, "Please name the groups that took part, so that we can count the hours."));
        }
    }

    private Decision on(LocalDate day, String actor) {
        Instant morning = day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
        return Decision.by(actor, morning.isAfter(now) ? now : morning);
    }
}
