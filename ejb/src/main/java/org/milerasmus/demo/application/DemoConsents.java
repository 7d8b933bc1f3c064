package org.milerasmus.demo.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentReason;
import org.milerasmus.exchange.consent.ConsentRule;
import org.milerasmus.exchange.consent.Verdict;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** The chain of command of every third academy, which is asked since two months, and what it has answered. */
public final class DemoConsents {

    private static final long SINCE_DAYS = 60;
    private static final String TOUR = "awiener04";

    private final EntityManager em;
    private final Random random = new Random(11); // of its own, so that the other demo data stay as they are
    private final Instant now;
    private final LocalDate today;
    private final Map<Long, List<ConsentRule>> rules = new HashMap<>();

    public DemoConsents(EntityManager em, Clock clock) {
        this.em = em;
        this.now = clock.instant();
        this.today = LocalDate.now(clock);
    }

    /** Who is asked, in every third academy. */
    public void create(List<Academy> academies, String passwordHash) {
        for (int i = 0; i < academies.size(); i++) {
            String code = academies.get(i).getCodes().getErasmusCode().replace(" ", "").toLowerCase(Locale.ROOT);
            if (i % 3 == 0 || code.equals(TOUR)) {
                official("commander", "Commander", Duty.COMMANDER, code, academies.get(i), passwordHash);
                official("medical", "Medical Officer", Duty.MEDICAL_OFFICER, code, academies.get(i), passwordHash);
                official("security", "Security Officer", Duty.SECURITY_OFFICER, code, academies.get(i), passwordHash);
                rules.put(academies.get(i).getId(), chain(academies.get(i)));
            }
        }
    }

    private void official(String address, String title, Duty duty, String code, Academy academy, String passwordHash) {
        Account account = Account.invite(address + "." + code + "@demo.example", "Demo " + title + " " + code.toUpperCase(Locale.ROOT),
                Role.OFFICIAL, academy.getId());
        account.choosePassword(passwordHash);
        em.persist(account);
        em.persist(new Appointment(account, academy, duty, today.minusYears(1), null));
    }

    private List<ConsentRule> chain(Academy academy) {
        return ConsentRule.DUTIES.stream().map(duty -> rule(academy, duty)).toList();
    }

    private ConsentRule rule(Academy academy, Duty duty) {
        ConsentRule rule = new ConsentRule(academy, duty);
        rule.setNeeded(true);
        rule.setDays(duty == Duty.COMMANDER ? 7 : 14);
        em.persist(rule);
        return rule;
    }

    boolean isAsked(Application application) {
        return rules.containsKey(application.getPerson().getAccount().getAcademyId())
                && application.getStartedAt().isAfter(now.minus(SINCE_DAYS, ChronoUnit.DAYS));
    }

    /** Some have answered; the first who has not is another one from application to application. */
    void ask(Application application, Call call, Instant askedAt, Instant decidedAt) {
        List<Consent> consents = asked(application, call, askedAt, false);
        int waiting = random.nextInt(consents.size());
        for (int i = 0; i < consents.size(); i++) {
            if (i != waiting && random.nextInt(3) == 0) {
                consents.get(i).give(by(consents.get(i), askedAt.plusSeconds(random.nextLong(Math.max(1, ChronoUnit.SECONDS.between(askedAt, decidedAt))))));
            }
        }
    }

    /** All have agreed. */
    void give(Application application, Call call, Instant askedAt, Instant decidedAt) {
        asked(application, call, askedAt, false).forEach(consent -> consent.give(by(consent, decidedAt)));
        application.consented(Decision.by("Demo Study Office", decidedAt));
    }

    /** One has refused, or has not answered in time; the others are not asked any more. */
    void refuse(Application application, Call call, Instant askedAt, Instant decidedAt) {
        boolean late = ChronoUnit.HOURS.between(askedAt, decidedAt) > 60;
        List<Consent> consents = asked(application, call, askedAt, late);
        Consent one = consents.get(random.nextInt(consents.size()));
        if (late) {
            one.lapse(decidedAt);
        } else {
            List<ConsentReason> reasons = List.copyOf(ConsentReason.of(one.getDuty()));
            one.refuse(by(one, decidedAt), reasons.get(random.nextInt(reasons.size())), "Invented words of the demo data.");
        }
        consents.stream().filter(Consent::isOpen).forEach(consent -> consent.close(decidedAt));
        application.holdBack(new Decision(decidedAt, Objects.requireNonNullElse(one.getAnswer().getDecidedBy(), "system"), one.getStatus().consequence(one.getDuty()), null));
    }

    private List<Consent> asked(Application application, Call call, Instant at, boolean hurried) {
        List<ConsentRule> asked = rules.get(application.getPerson().getAccount().getAcademyId());
        return asked.stream().map(rule -> {
            Consent consent = new Consent(hurried ? hurried(rule) : rule, application, call, at, at.atZone(rule.getAcademy().zone()).toLocalDate());
            em.persist(consent);
            return consent;
        }).toList();
    }

    private static ConsentRule hurried(ConsentRule rule) {
        ConsentRule hurried = new ConsentRule(rule.getAcademy(), rule.getDuty());
        hurried.setDays(1);
        hurried.setRemindBefore(0);
        return hurried;
    }

    private static Verdict by(Consent consent, Instant at) {
        String name = consent.getDuty().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return new Verdict(at, "Demo " + name, null);
    }
}
