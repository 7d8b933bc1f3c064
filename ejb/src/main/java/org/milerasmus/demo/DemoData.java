package org.milerasmus.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milerasmus.demo.application.DemoApplications;
import org.milerasmus.demo.application.DemoCalls;
import org.milerasmus.demo.application.DemoConsents;
import org.milerasmus.demo.assessment.DemoAssessments;
import org.milerasmus.demo.attendance.DemoAttendance;
import org.milerasmus.demo.course.DemoCatalogue;
import org.milerasmus.demo.course.DemoEnrolments;
import org.milerasmus.demo.competence.DemoCertificates;
import org.milerasmus.demo.competence.DemoPassports;
import org.milerasmus.demo.exercise.DemoExercises;
import org.milerasmus.demo.partnership.DemoAgreements;
import org.milerasmus.demo.partnership.DemoGrades;
import org.milerasmus.demo.partnership.DemoNegotiations;
import org.milerasmus.demo.partnership.DemoPartners;
import org.milerasmus.demo.partnership.DemoSignatures;
import org.milerasmus.demo.partnership.DemoUniversities;
import org.milerasmus.demo.people.DemoPeople;
import org.milerasmus.demo.practical.DemoPractical;
import org.milerasmus.demo.session.DemoSessions;
import org.milerasmus.demo.people.DemoStudents;
import org.milerasmus.demo.stay.DemoAbroad;
import org.milerasmus.demo.stay.DemoLearning;
import org.milerasmus.demo.stay.DemoReciprocity;
import org.milerasmus.demo.stay.DemoStays;
import org.milerasmus.demo.stay.DemoTranscripts;
import org.milerasmus.demo.visit.DemoInvitations;
import org.milerasmus.demo.visit.DemoProgrammes;
import org.milerasmus.demo.visit.DemoVisits;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exercise.evidence.ExerciseEvidence;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.password.Passwords;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.database.Migration;

/** Fills an empty installation once when {@code ERASMUS_DEMO} is true, and keeps the published password of its accounts out of any other. */
@Singleton
@Startup
@DependsOn(Migration.NAME)
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());
    private static final String PASSWORD = "Demo-Erasmus-2026";
    private static final long SEED = 2026;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    @Inject
    private ExerciseEvidence exerciseEvidence;

    @Inject
    @ConfigProperty(name = "erasmus.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void load() {
        boolean loaded = !em.createNamedQuery("Account.byEmail").setParameter("email", DemoPeople.ADMINISTRATOR).getResultList().isEmpty();
        if (DemoRule.fills(demo, loaded, this::hasPeople)) {
            fill();
        }
    }

    private boolean hasPeople() {
        return em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0;
    }

    private void fill() {
        long start = System.nanoTime();
        Random random = new Random(SEED);
        List<Academy> academies = em.createQuery("select a from Academy a order by a.id", Academy.class).getResultList();
        String passwordHash = passwords.hash(PASSWORD);
        List<Person> people = new DemoPeople(em, random, passwordHash).create(academies, clock);
        DemoConsents consents = new DemoConsents(em, clock);
        consents.create(academies, passwordHash);
        DemoSignatures signatures = new DemoSignatures(em, codes, clock);
        DemoAgreements agreements = new DemoAgreements(signatures, clock);
        agreements.create(academies);
        List<Academy> universities = new DemoUniversities(em).create();
        agreements.createCivilian(academies, universities);
        new DemoPartners(em, new Random(SEED), clock).create(Stream.concat(academies.stream(), universities.stream()).toList());
        new DemoGrades(em, clock).create(academies);
        new DemoNegotiations(signatures, clock).create(academies);
        List<Call> calls = new DemoCalls(em, codes, random, clock).create(academies);
        new DemoApplications(em, codes, random, clock, consents).create(people, calls, academies);
        em.flush();
        new DemoLearning(em, clock).create(calls);
        new DemoAbroad(em, codes, new Random(SEED), clock.instant(), consents).create(people, academies);
        new DemoVisits(em, codes, clock).create(people, academies, new DemoInvitations(em, codes, clock, consents));
        new DemoStays(em, codes, clock.instant()).bring();
        new DemoTranscripts(em, codes, random, clock).create();
        new DemoReciprocity(em, codes, clock, signatures, consents).create(people, academies);
        new DemoProgrammes(em, clock).write();
        new DemoCatalogue(em, codes, clock).create();
        people.addAll(new DemoStudents(em, passwordHash).create(universities));
        new DemoSessions(em, codes, clock).create(people, universities);
        new DemoEnrolments(em, new Random(SEED), clock).create(people);
        new DemoPractical(em, codes, clock).create();
        new DemoAssessments(em, codes, clock).create(people);
        new DemoPassports(em, clock).create(people);
        new DemoCertificates(em, codes, clock).create(people);
        new DemoExercises(em, codes, clock, exerciseEvidence).create(people, academies);
        new DemoAttendance(em, codes, clock).create(people);
        em.flush();
        LOG.info(() -> "Loaded the demo data in %d ms.".formatted((System.nanoTime() - start) / 1_000_000));
    }
}
