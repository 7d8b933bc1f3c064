package org.milerasmus.demo.stay;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.demo.application.DemoConsents;
import org.milerasmus.demo.application.DemoDocuments;
import org.milerasmus.demo.application.DemoJourney;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.code.Codes;

/** Exchanges that run today, have just begun or begin soon, so that there is somebody to be found on the map. */
public final class DemoAbroad {

    /** First day in days from today, and length in days, of each exchange. */
    private static final int[][] PERIODS = {{-45, 120}, {-30, 90}, {-70, 150}, {-2, 60}, {9, 45}, {-20, 110}};
    private static final int TRAVELLERS = 9;
    private static final String HOME = "A  WIENER04";

    private final EntityManager em;
    private final DemoConsents consents;
    private final Codes codes;
    private final Random random;
    private final Instant now;
    private final LocalDate today;
    private final Set<Long> taken = new HashSet<>();

    public DemoAbroad(EntityManager em, Codes codes, Random random, Instant now, DemoConsents consents) {
        this.consents = consents;
        this.em = em;
        this.codes = codes;
        this.random = random;
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Calls with the people who have been accepted for them. */
    public void create(List<Person> people, List<Academy> academies) {
        Map<Long, Academy> byId = academies.stream().collect(Collectors.toMap(Academy::getId, Function.identity()));
        List<Person> free = new ArrayList<>(people.subList(people.size() / 3, people.size()));
        free.removeIf(person -> !person.isComplete() || person.getKind() != PersonKind.CADET || isAway(person));
        free.sort(Comparator.comparing(person -> !person.getAccount().getAcademyId().equals(home(academies).getId()))); // its people first
        for (int i = 0; i < PERIODS.length; i++) {
            Academy host = i == 0 ? home(academies) : academies.get((i * 5 + 1) % academies.size());
            Call call = call(host, PERIODS[i]);
            free.stream().filter(person -> !taken.contains(person.getId()))
                    .filter(person -> !person.getAccount().getAcademyId().equals(host.getId())).limit(TRAVELLERS).toList()
                    .forEach(person -> send(person, call, byId.get(person.getAccount().getAcademyId())));
        }
    }

    static Academy home(List<Academy> academies) {
        return academies.stream().filter(academy -> HOME.equals(academy.getCodes().getErasmusCode())).findFirst().orElse(academies.getFirst());
    }

    private boolean isAway(Person person) {
        return !em.createQuery("select m from Mobility m where m.person = :person and m.endsOn >= :from", Mobility.class)
                .setParameter("person", person).setParameter("from", today.minusDays(100)).setMaxResults(1).getResultList().isEmpty();
    }

    private Call call(Academy host, int[] period) {
        Call call = new Call(host);
        call.setKind(ExchangeKind.INTERNATIONAL_SEMESTER);
        call.setTitle("International semester at " + host.getCity());
        call.getTeaching().setDescription("Ten courses that are taught at several hosts at the same time. (Invented text of the demo data.)");
        call.getTeaching().setStudyField("1031");
        call.getTeaching().setLanguage("en");
        call.setSeats(TRAVELLERS + 3);
        call.getRequirements().setKinds(Set.of(PersonKind.CADET));
        LocalDate start = today.plusDays(period[0]);
        call.setStartsOn(start);
        call.setEndsOn(start.plusDays(period[1]));
        call.getWindow().setClosesAt(start.minusDays(45).atTime(LocalTime.of(23, 59)).atZone(host.zone()).toInstant());
        call.getWindow().setOpensAt(call.getWindow().getClosesAt().minus(60, ChronoUnit.DAYS));
        call.number(codes.next("CALL", start.getYear()));
        call.publish(call.getWindow().getOpensAt());
        call.close();
        em.persist(call);
        return call;
    }

    private void send(Person person, Call call, Academy sending) {
        taken.add(person.getId());
        Instant started = call.getWindow().getClosesAt().minus(10L + random.nextInt(20), ChronoUnit.DAYS);
        Application application = new Application(codes.next("MEX", LocalDate.ofInstant(started, ZoneOffset.UTC).getYear()), person, started);
        application.prefer(List.of(call));
        application.motivate("I want to study with those with whom I shall serve. (Invented text of the demo data.)");
        em.persist(application);
        new DemoDocuments(em).add(application);
        new DemoJourney(application, random, now, consents).to(ApplicationStatus.CONFIRMED, call);
        Mobility stay = new Mobility(codes.next("MOB", call.getStartsOn().getYear()), application, sending);
        stay.confirm();
        em.persist(stay);
    }
}
