package org.milerasmus.course.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.queue.Answer;
import org.milerasmus.course.enrolment.queue.Seating;
import org.milerasmus.course.enrolment.queue.Wish;
import org.milerasmus.course.session.Session;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;

/** The opening minute: 500 people, 30 seats. */
@ExtendWith(ArquillianExtension.class)
class RushIT {

    private static final Logger LOG = Logger.getLogger(RushIT.class.getName());
    private static final int PEOPLE = 500;
    private static final int SEATS = 30;
    private static final int SINGLES = 100;
    private static final int PAIRS = 5;

    @Inject
    private Exchange exchange;

    @Inject
    private Classroom classroom;

    @Inject
    private PlaceRequests requests;

    @Inject
    private Seating seating;

    private Academy sending;
    private Course course;

    @BeforeEach
    void course() {
        sending = exchange.academy();
        course = classroom.course(exchange.academy());
    }

    /** One call: what came of it, and when it began and ended, in ns. */
    private record Call(Answer answer, String email, long from, long to) {

        double millis() {
            return (to - from) / 1e6;
        }
    }

    @Test
    void noneOf500AtOnceWaitsTenTimesAsLongAsOneAlone() {
        List<String> people = classroom.cadets(sending, PEOPLE);
        warmUp(people);
        List<Pair> pairs = IntStream.range(0, PAIRS).mapToObj(i -> pair(people)).sorted(Comparator.comparing(Pair::ratio)).toList();
        pairs.forEach(pair -> LOG.info(pair::words));

        assertThat(pairs.get(PAIRS / 2).ratio()).isLessThan(10); // the middle one: the machine does other things, too
    }

    @Test
    void of500AtOnceExactly30GetASeatAndTheOthersQueueUpInOrder() {
        List<String> people = classroom.cadets(sending, PEOPLE);
        Session session = classroom.session(course, SEATS);

        List<Call> calls = rush(session, people);

        assertThat(calls).extracting(call -> call.answer().place()).doesNotContainNull();
        assertSeatedInOrder(session, calls);
        assertThat(classroom.makers(session)).containsExactlyInAnyOrderElementsOf(people);
    }

    /** Single enrolments, and right after them a rush, so that the server is equally busy with other things during both. */
    private Pair pair(List<String> people) {
        return new Pair(millis(one(people.subList(0, SINGLES))), millis(rush(classroom.session(course, SEATS), people)));
    }

    private static List<Double> millis(List<Call> calls) {
        return calls.stream().map(Call::millis).toList();
    }

    /** How long enrolments took one after the other, and all at once. */
    private record Pair(List<Double> single, List<Double> rush) {

        double ratio() {
            return percentile(rush, 95) / percentile(single, 95);
        }

        String words() {
            return "One enrolment: median %.1f ms, 95th percentile %.1f ms; one of %d at once: median %.1f ms, 95th percentile %.1f ms, slowest %.1f ms: %.1f times".formatted(
                    percentile(single, 50), percentile(single, 95), rush.size(), percentile(rush, 50), percentile(rush, 95), percentile(rush, 100), ratio());
        }
    }

    @Test
    void twoServersGiveNoSeatTwice() {
        List<String> people = classroom.cadets(sending, 60);
        Session session = classroom.session(course, SEATS);

        List<Call> calls = Race.run(60, i -> () -> i % 2 == 0 ? enrol(session, people.get(i)) : timed(people.get(i), () -> elsewhere(session, people.get(i))))
                .stream().map(Call.class::cast).toList();

        assertSeatedInOrder(session, calls);
    }

    @Test
    void samePersonTwiceAtOnceHasOnePlace() {
        String cadet = classroom.cadets(sending, 1).getFirst();
        Session session = classroom.session(course, SEATS);

        List<Object> calls = Race.run(8, i -> () -> i % 2 == 0 ? enrol(session, cadet) : timed(cadet, () -> elsewhere(session, cadet)));

        assertThat(calls).extracting(call -> ((Call) call).answer().place().arrival()).containsOnly(1);
        assertThat(classroom.places(session)).hasSize(1);
    }

    private void assertSeatedInOrder(Session session, List<Call> calls) {
        List<Enrolment> places = classroom.places(session);
        assertThat(places).extracting(Enrolment::getArrival).containsExactlyElementsOf(IntStream.rangeClosed(1, calls.size()).boxed().toList());
        assertThat(places).allSatisfy(place -> assertThat(place.getStatus())
                .isEqualTo(place.getArrival() <= SEATS ? EnrolmentStatus.SEATED : EnrolmentStatus.WAITING));
        assertThat(calls).allSatisfy(call -> assertThat(call.answer().place().position()).isEqualTo(Math.max(0, call.answer().place().arrival() - SEATS)));
        List<Call> byArrival = calls.stream().sorted(Comparator.comparing(call -> call.answer().place().arrival())).toList();
        assertThat(places).extracting(place -> place.getPerson().getAccount().getEmail()).containsExactlyElementsOf(byArrival.stream().map(Call::email).toList());
        long latestBegin = 0;
        for (Call call : byArrival) { // who had an answer before another one asked, stands before that one
            assertThat(call.to()).isGreaterThan(latestBegin);
            latestBegin = Math.max(latestBegin, call.from());
        }
    }

    /** Everybody is signed in before the first one asks, as people are who wait for the opening minute. */
    private List<Call> rush(Session session, List<String> people) {
        CountDownLatch signedIn = new CountDownLatch(people.size());
        return Race.run(people.size(), i -> () -> As.applicant(people.get(i), () -> {
            signedIn.countDown();
            signedIn.await();
            return timed(people.get(i), () -> requests.enrol(session.getCode()));
        })).stream().map(outcome -> outcome instanceof Call call ? call : failed(outcome)).toList();
    }

    private static Call failed(Object outcome) {
        throw new AssertionError("somebody got an error", (Throwable) outcome);
    }

    private void warmUp(List<String> people) {
        one(people.subList(0, 40));
        for (int i = 0; i < 3; i++) {
            rush(classroom.session(course, SEATS), people);
        }
    }

    private List<Call> one(List<String> people) {
        Session session = classroom.session(course, SEATS);
        return people.stream().map(cadet -> enrol(session, cadet)).toList();
    }

    private Call enrol(Session session, String email) {
        return As.applicant(email, () -> timed(email, () -> requests.enrol(session.getCode())));
    }

    /** As another server's desk would. */
    private Answer elsewhere(Session session, String email) {
        return seating.seat(session.getCode(), List.of(new Wish(email, Asked.self(Instant.now())))).getFirst();
    }

    private static Call timed(String email, Supplier<Answer> work) {
        long from = System.nanoTime();
        Answer answer = work.get();
        return new Call(answer, email, from, System.nanoTime());
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
