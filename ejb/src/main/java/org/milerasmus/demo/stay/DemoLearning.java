package org.milerasmus.demo.stay;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.learning.Author;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningTemplate;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Learning agreements of the stays to study, in every state, and the ten courses of each international semester. */
public final class DemoLearning {

    private static final Set<ExchangeKind> STUDIES = EnumSet.of(ExchangeKind.INTERNATIONAL_SEMESTER, ExchangeKind.LONG_EXCHANGE);

    private final EntityManager em;
    private final Instant now;
    private final LocalDate today;
    private final Map<Long, Account> coordinators = new HashMap<>();
    private int upcoming;

    public DemoLearning(EntityManager em, Clock clock) {
        this.em = em;
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        this.today = LocalDate.now(clock);
    }

    /** The courses of the calls, and the agreements of those who go. */
    public void create(List<Call> calls) {
        calls.stream().filter(call -> call.getKind() == ExchangeKind.INTERNATIONAL_SEMESTER).forEach(this::template);
        em.createQuery("select a from Account a where a.role = :staff", Account.class).setParameter("staff", Role.STAFF)
                .getResultList().forEach(account -> coordinators.putIfAbsent(account.getAcademyId(), account));
        List<Mobility> stays = em.createQuery("""
                select m from Mobility m where m.status <> :cancelled and m.person.kind = :cadet
                and (m.kind in :kinds or m.kind = :module and m.startsOn > :today) order by m.id""", Mobility.class)
                .setParameter("cancelled", MobilityStatus.CANCELLED).setParameter("kinds", STUDIES).setParameter("module", ExchangeKind.COMMON_MODULE)
                .setParameter("today", today).setParameter("cadet", PersonKind.CADET).getResultList();
        for (int i = 0; i < stays.size(); i++) {
            agreement(stays.get(i), i);
        }
    }

    private void template(Call call) {
        LearningTemplate template = new LearningTemplate(call);
        template.write(new Plan(DemoCourses.of(call), "https://courses.demo.example", null, null), now);
        em.persist(template);
    }

    /** Past stays have their agreement, every third with a change; those to come stand where they can stand, one after the other. */
    private void agreement(Mobility stay, int number) {
        Steps steps = new Steps(stay);
        LearningAgreement agreement = new LearningAgreement(stay, DemoCourses.text(stay, number), steps.as(Party.STUDENT));
        if (!stay.getStartsOn().isAfter(today)) {
            sign(agreement, steps, 3);
            if (number % 3 == 0) {
                change(agreement, steps, 3);
            }
        } else {
            upcoming(agreement, steps);
        }
        em.persist(agreement);
    }

    private void upcoming(LearningAgreement agreement, Steps steps) {
        int goal = upcoming++ % 6;
        sign(agreement, steps, Math.min(3, goal));
        if (goal == 4) {
            change(agreement, steps, 1);
        } else if (goal == 5) {
            change(agreement, steps, 0);
        }
    }

    private static void change(LearningAgreement agreement, Steps steps, int signatures) {
        agreement.beginChange(steps.as(Party.STUDENT));
        agreement.write(DemoCourses.changed(agreement), steps.as(Party.STUDENT));
        sign(agreement, steps, signatures);
    }

    private static void sign(LearningAgreement agreement, Steps steps, int signatures) {
        for (int i = 0; i < signatures; i++) {
            agreement.sign(steps.as(Party.values()[i]), agreement.getOpen().map(LearningVersion::hash).orElseThrow());
        }
    }

    /** One step a day, the last one yesterday at the latest. */
    private final class Steps {

        private final Mobility stay;
        private Instant at;

        Steps(Mobility stay) {
            this.stay = stay;
            Instant before = stay.getStartsOn().minusDays(40).atStartOfDay(stay.getReceiving().zone()).toInstant();
            this.at = before.isBefore(now) ? before : now.minus(12, ChronoUnit.DAYS);
        }

        Author as(Party party) {
            at = at.plus(1, ChronoUnit.DAYS);
            Account account = switch (party) {
                case STUDENT -> stay.getPerson().getAccount();
                case SENDING -> coordinators.get(stay.getSending().getId());
                case RECEIVING -> coordinators.get(stay.getReceiving().getId());
            };
            return new Author(party, account.getId(), account.getDisplayName(), at);
        }
    }
}
