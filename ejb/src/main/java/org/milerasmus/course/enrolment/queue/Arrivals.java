package org.milerasmus.course.enrolment.queue;

import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.seat.SeatPlan;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;

/** Those who come to one session at the same moment, and what each of them gets: a seat as long as there is one, else a place on the list. */
final class Arrivals {

    private final SeatPlan plan;
    private final List<Arrival> all = new ArrayList<>();
    private final int last;

    /**
     * Nobody yet.
     *
     * @param last the number of those who came before
     */
    Arrivals(SeatPlan plan, int last) {
        this.plan = plan;
        this.last = last;
    }

    /** The next one. */
    void add(Wish wish, Person person, Academy sending) {
        EnrolmentStatus status = plan.take(sending) ? EnrolmentStatus.SEATED : EnrolmentStatus.WAITING;
        all.add(new Arrival(wish, person, sending, last + all.size() + 1, status));
    }

    List<Arrival> all() {
        return all;
    }

    int last() {
        return last;
    }

    boolean isAnyWaiting() {
        return all.stream().anyMatch(Arrival::waits);
    }

    /** One of them, with the how-manieth place of all in the session. */
    record Arrival(Wish wish, Person person, Academy sending, int number, EnrolmentStatus status) {

        boolean waits() {
            return status == EnrolmentStatus.WAITING;
        }
    }
}
