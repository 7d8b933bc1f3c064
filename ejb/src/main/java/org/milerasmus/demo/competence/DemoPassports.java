package org.milerasmus.demo.competence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.competence.passport.EvidenceSource;
import org.milerasmus.competence.sharing.Audience;
import org.milerasmus.competence.sharing.PassportShare;
import org.milerasmus.person.Person;

/** What invented people are proven to be able to do: the first of them lacks two things to be a Digital Forensics Investigator. */
public final class DemoPassports {

    private static final int HOLDERS = 48;
    private static final int LEVEL_TOO_LOW = 1;
    private static final int MISSING = 5;
    private static final int ENDS_SOON = 2;
    private static final int SPECIALISTS = 6;
    private static final List<String> TITLES = List.of("Evidence handling and chain of custody", "Disk and file system forensics", "Memory forensics",
            "Network forensics", "Reporting and expert testimony");

    private final EntityManager em;
    private final LocalDate today;

    public DemoPassports(EntityManager em, Clock clock) {
        this.em = em;
        this.today = LocalDate.now(clock);
    }

    /** Passports from nearly empty to a whole profile, some of it over, some of it soon. */
    public void create(List<Person> people) {
        List<CompetenceAtLevel> needs = profile().getNeeds();
        nearlyAll(people.getFirst(), needs);
        for (int i = 1; i < HOLDERS; i++) {
            if (i % SPECIALISTS == 0) {
                all(people.get(i), needs, i);
            } else {
                some(people.get(i), needs, i);
            }
            share(people.get(i), i);
        }
    }

    private Competence profile() {
        return em.createQuery("select c from Competence c where c.kind = :kind and c.wording.titleEn = :title", Competence.class)
                .setParameter("kind", CompetenceKind.PROFILE).setParameter("title", "Digital Forensics Investigator").getResultList().getFirst();
    }

    private void nearlyAll(Person person, List<CompetenceAtLevel> needs) {
        List<CompetenceAtLevel> withLevels = new ArrayList<>(needs);
        withLevels.sort((a, b) -> Boolean.compare(a.getLevel() == null, b.getLevel() == null));
        for (int i = 0; i < withLevels.size(); i++) {
            if (i != MISSING) {
                CompetenceAtLevel need = withLevels.get(i);
                give(person, need.getCompetence(), i == LEVEL_TOO_LOW ? Integer.valueOf(need.getLevel() - 1) : need.getLevel(), i,
                        i == ENDS_SOON ? today.plusDays(40) : today.plusYears(2));
            }
        }
    }

    /** A specialist, of this year or one of the years before. */
    private void all(Person person, List<CompetenceAtLevel> needs, int number) {
        needs.forEach(need -> give(person, need.getCompetence(), need.getLevel(), number * 3, null));
    }

    private void some(Person person, List<CompetenceAtLevel> needs, int number) {
        for (int i = 0; i < needs.size(); i++) {
            CompetenceAtLevel need = needs.get(i);
            if ((i * 7 + number * 5) % 11 < number % 9) {
                Integer level = need.getLevel() == null ? null : Math.max(need.getCompetence().getLevels().getLowest(), need.getLevel() - number % 2);
                give(person, need.getCompetence(), level, i + number, expiry(i + number));
            }
        }
    }

    /** Much does not expire, some has, some will soon. */
    private LocalDate expiry(int number) {
        return switch (number % 6) {
            case 0 -> today.minusDays(20);
            case 1 -> today.plusDays(30L + number);
            case 2, 3 -> today.plusYears(3);
            default -> null;
        };
    }

    private void give(Person person, Competence competence, Integer level, int number, LocalDate expires) {
        EvidenceKind kind = List.of(EvidenceKind.COURSE, EvidenceKind.COURSE, EvidenceKind.EXERCISE, EvidenceKind.ASSESSMENT).get(number % 4);
        String title = TITLES.get(number % TITLES.size()) + " (invented " + (kind == EvidenceKind.EXERCISE ? "exercise)" : "course)");
        em.persist(new Evidence(person, competence, level, new EvidenceSource(kind, "DEMO-%03d".formatted(number), title, "Demo Academy"),
                today.minusDays(60L + number * 9L), expires));
    }

    private void share(Person person, int number) {
        if (number % 4 < 2) {
            PassportShare share = new PassportShare(person);
            share.setAudience(number % 4 == 0 ? Audience.NETWORK : Audience.HOSTS);
            em.persist(share);
        }
    }
}
