package org.milerasmus.demo.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.eligibility.Eligibility;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.code.Codes;

/** Six hundred applications in every state, with the stays that follow from them; no call is overbooked. */
public final class DemoApplications {

    private static final int COUNT = 600;
    private static final String MOTIVATION = """
            I want to learn how other armed forces train their officers, to bring back what we can use, \
            and to know the people with whom we shall serve. (Invented text of the demo data.)""";
    private static final List<ApplicationStatus> PAST = List.of(ApplicationStatus.CONFIRMED, ApplicationStatus.CONFIRMED,
            ApplicationStatus.CONFIRMED, ApplicationStatus.CONFIRMED, ApplicationStatus.REJECTED, ApplicationStatus.REFUSED,
            ApplicationStatus.WITHDRAWN);
    private static final List<ApplicationStatus> PRESENT = List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.SUBMITTED,
            ApplicationStatus.SUBMITTED, ApplicationStatus.AWAITING_CONSENT, ApplicationStatus.AWAITING_CONSENT, ApplicationStatus.NOMINATED, ApplicationStatus.NOMINATED, ApplicationStatus.RESERVE,
            ApplicationStatus.REJECTED, ApplicationStatus.ACCEPTED, ApplicationStatus.CONFIRMED, ApplicationStatus.REFUSED,
            ApplicationStatus.WITHDRAWN, ApplicationStatus.DRAFT);

    private final EntityManager em;
    private final Codes codes;
    private final Random random;
    private final Instant now;
    private final DemoConsents consents;
    private final Map<Call, Integer> taken = new HashMap<>();

    public DemoApplications(EntityManager em, Codes codes, Random random, Clock clock, DemoConsents consents) {
        this.consents = consents;
        this.em = em;
        this.codes = codes;
        this.random = random;
        this.now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Applications of the people for the calls, in every state. */
    public void create(List<Person> people, List<Call> calls, List<Academy> academies) {
        Map<Long, Academy> byId = academies.stream().collect(Collectors.toMap(Academy::getId, Function.identity()));
        List<Call> past = calls.stream().filter(call -> call.getStatus() == CallStatus.CLOSED).toList();
        List<Call> open = calls.stream().filter(call -> call.isOpen(now)).toList();
        DemoDocuments documents = new DemoDocuments(em);
        for (int made = 0, next = 0; made < COUNT; next++) {
            boolean ended = made % 2 == 0;
            Person person = people.get((next * 7 + next / people.size()) % people.size());
            List<Call> wishes = wishes(person, ended ? past : open, 1 + random.nextInt(3));
            if (!wishes.isEmpty()) {
                ApplicationStatus goal = ended ? PAST.get(random.nextInt(PAST.size())) : PRESENT.get(made / 2 % PRESENT.size());
                Application application = write(person, wishes);
                documents.add(application);
                bring(application, goal, byId.get(person.getAccount().getAcademyId()));
                made++;
            }
        }
    }

    /** Calls that the person can go on, beginning at a random one; at most one wish of each call's seats is planned with. */
    private List<Call> wishes(Person person, List<Call> calls, int most) {
        int from = random.nextInt(calls.size());
        return java.util.stream.IntStream.range(0, calls.size()).mapToObj(i -> calls.get((from + i) % calls.size()))
                .filter(call -> Eligibility.isMet(Eligibility.personal(person, call))).limit(most).toList();
    }

    private Application write(Person person, List<Call> wishes) {
        Instant first = wishes.stream().map(call -> call.getWindow().getOpensAt()).max(Instant::compareTo).orElseThrow();
        Instant last = wishes.stream().map(call -> call.getWindow().getClosesAt()).min(Instant::compareTo)
                .filter(now::isAfter).orElse(now.minus(12, ChronoUnit.HOURS));
        long between = Math.max(60, ChronoUnit.MINUTES.between(first, last));
        Instant started = last.minus(Math.floorMod(random.nextLong(), Math.min(between, 60L * 24 * 20)) + 30, ChronoUnit.MINUTES);
        Application application = new Application(codes.next("MEX", started.atZone(java.time.ZoneOffset.UTC).getYear()), person, started);
        application.prefer(wishes);
        application.motivate(MOTIVATION);
        em.persist(application);
        return application;
    }

    private void bring(Application application, ApplicationStatus goal, Academy sending) {
        DemoJourney journey = new DemoJourney(application, random, now, consents);
        Call call = application.getPreferences().getFirst().getCall();
        boolean seat = ApplicationStatus.HOLDING_A_SEAT.contains(goal) && taken.merge(call, 1, Integer::sum) <= call.getSeats();
        journey.to(ApplicationStatus.HOLDING_A_SEAT.contains(goal) && !seat ? ApplicationStatus.RESERVE : goal, call);
        if (seat) {
            Mobility mobility = new Mobility(codes.next("MOB", call.getStartsOn().getYear()), application, sending);
            if (goal == ApplicationStatus.CONFIRMED) {
                mobility.confirm();
            }
            em.persist(mobility);
        }
    }
}
