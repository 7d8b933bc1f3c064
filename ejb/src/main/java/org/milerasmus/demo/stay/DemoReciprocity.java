package org.milerasmus.demo.stay;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milerasmus.demo.application.DemoConsents;
import org.milerasmus.demo.application.DemoJourney;
import org.milerasmus.demo.partnership.DemoConditions;
import org.milerasmus.demo.partnership.DemoSignatures;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.grant.Grant;
import org.milerasmus.exchange.grant.GrantCalculation;
import org.milerasmus.exchange.grant.GrantChoice;
import org.milerasmus.exchange.grant.rate.GrantRates;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.code.Codes;

/** What one academy and two of its partners have given each other in the last two years, so that a ledger has something to say. */
public final class DemoReciprocity {

    private static final int YEARS = 2;
    /** People who went each way: from home to each partner, and back, in the earlier and in the later year. */
    private static final int[][][] PEOPLE = {{{2, 4}, {3, 3}}, {{4, 1}, {3, 2}}};

    private final EntityManager em;
    private final Codes codes;
    private final Random random = new Random(YEARS);
    private final Instant now;
    private final AcademicYear current;
    private final DemoSignatures signatures;
    private final DemoConsents consents;

    public DemoReciprocity(EntityManager em, Codes codes, Clock clock, DemoSignatures signatures, DemoConsents consents) {
        this.em = em;
        this.codes = codes;
        this.now = clock.instant();
        this.current = AcademicYear.of(LocalDate.now(clock));
        this.signatures = signatures;
        this.consents = consents;
    }

    /** Two years of exchanges of one academy with its partners. */
    public void create(List<Person> people, List<Academy> academies) {
        Academy home = DemoAbroad.home(academies);
        List<Academy> partners = academies.stream().filter(academy -> !academy.equals(home) && !academy.getCountry().equals(home.getCountry())
                && academy.point() != null && cadets(people, academy).size() > PEOPLE[0][0][1]).limit(PEOPLE.length).toList();
        IntStream.range(0, partners.size()).forEach(i -> exchange(home, partners.get(i), i, people));
    }

    private void exchange(Academy home, Academy partner, int number, List<Person> people) {
        ExchangeKind kind = number == 0 ? ExchangeKind.INTERNATIONAL_SEMESTER : ExchangeKind.COMMON_MODULE;
        AcademicYear first = new AcademicYear(current.start() - YEARS);
        Terms text = new Terms(first.from(), first.from().plusYears(5).minusDays(1));
        text.getClauses().setCarryOver(number == 0 ? CarryOver.NEXT_YEAR : CarryOver.WHOLE_PERIOD);
        text.add(DemoConditions.days(kind, home, partner, 4, 60));
        text.add(DemoConditions.days(kind, partner, home, 4, 60));
        Agreement agreement = signatures.agreed(home, List.of(partner), text);
        for (int year = 0; year < YEARS; year++) {
            LocalDate start = new AcademicYear(first.start() + year).from().plusDays(33 + 20L * number);
            send(home, call(partner, agreement, kind, start), cadets(people, home).stream().limit(PEOPLE[number][year][0]));
            send(partner, call(home, agreement, kind, start), cadets(people, partner).stream().limit(PEOPLE[number][year][1]));
        }
    }

    private static List<Person> cadets(List<Person> people, Academy academy) {
        return people.stream().filter(person -> person.getKind() == PersonKind.CADET && person.isComplete()
                && person.getAccount().getAcademyId().equals(academy.getId())).toList();
    }

    private Call call(Academy host, Agreement agreement, ExchangeKind kind, LocalDate start) {
        Call call = new Call(host);
        call.setAgreement(agreement);
        call.setKind(kind);
        call.setTitle((kind == ExchangeKind.COMMON_MODULE ? "Leadership in the field, " : "Semester among neighbours, ") + host.getCity());
        call.getTeaching().setDescription("For the partner of one agreement. (Invented text of the demo data.)");
        call.getTeaching().setStudyField("1031");
        call.setSeats(4);
        call.getRequirements().setKinds(Set.of(PersonKind.CADET));
        call.setStartsOn(start);
        call.setEndsOn(start.plusDays(kind == ExchangeKind.COMMON_MODULE ? 4 : 59));
        call.getWindow().setClosesAt(start.minusDays(45).atTime(LocalTime.of(23, 59)).atZone(host.zone()).toInstant());
        call.getWindow().setOpensAt(call.getWindow().getClosesAt().minus(60, ChronoUnit.DAYS));
        call.number(codes.next("CALL", start.getYear()));
        call.publish(call.getWindow().getOpensAt());
        call.close();
        em.persist(call);
        return call;
    }

    private void send(Academy sending, Call call, Stream<Person> travellers) {
        travellers.forEach(person -> {
            Instant started = call.getWindow().getClosesAt().minus(10L + random.nextInt(20), ChronoUnit.DAYS);
            Application application = new Application(codes.next("MEX", call.getStartsOn().getYear()), person, started);
            application.prefer(List.of(call));
            application.motivate("I want to know those beside whom I shall serve. (Invented text of the demo data.)");
            em.persist(application);
            new DemoJourney(application, random, now, consents).to(ApplicationStatus.CONFIRMED, call);
            Mobility stay = new Mobility(codes.next("MOB", call.getStartsOn().getYear()), application, sending);
            stay.confirm();
            em.persist(stay);
            goAndReturn(stay);
            award(stay);
        });
    }

    private static void goAndReturn(Mobility stay) {
        stay.order(on(stay.getStartsOn().minusDays(12)));
        stay.arrive(stay.getStartsOn(), on(stay.getStartsOn()));
        stay.depart(stay.getEndsOn(), on(stay.getEndsOn()));
        stay.complete(stay.getEndsOn().plusDays(1), on(stay.getEndsOn().plusDays(1)));
    }

    private void award(Mobility stay) {
        em.createNamedQuery("GrantRates.until", GrantRates.class).setParameter("year", stay.getAcademicYear().start()).setMaxResults(1).getResultStream()
                .forEach(rates -> {
                    GrantCalculation calculation = GrantCalculation.of(rates, stay, GrantChoice.PLAIN);
                    if (calculation.gaps().isEmpty()) {
                        Grant grant = new Grant(stay);
                        grant.award(rates, GrantChoice.PLAIN, calculation, "Demo Coordinator", on(stay.getStartsOn().minusDays(20)).at());
                        em.persist(grant);
                    }
                });
    }

    private static Decision on(LocalDate day) {
        return Decision.by("Demo Coordinator", day.atTime(LocalTime.of(9, 30)).toInstant(ZoneOffset.UTC));
    }
}
