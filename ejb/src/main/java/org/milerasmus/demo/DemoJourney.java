package org.milerasmus.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.call.Call;

/** Moves one application forward, each step some hours or days after the one before and none in the future. */
final class DemoJourney {

    private final Application application;
    private final Random random;
    private final Instant now;
    private Instant at;

    DemoJourney(Application application, Random random, Instant now) {
        this.application = application;
        this.random = random;
        this.now = now;
        this.at = application.getStartedAt();
    }

    void to(ApplicationStatus goal, Call call) {
        if (goal == ApplicationStatus.DRAFT) {
            return;
        }
        application.submit(later(application.getPerson().getName(), null));
        switch (goal) {
            case RESERVE -> application.reserve(byStaff(null));
            case REJECTED -> application.reject(byStaff(DecisionReason.LOWER_RANKED));
            case WITHDRAWN -> application.withdraw(later(application.getPerson().getName(), null));
            case NOMINATED, ACCEPTED, CONFIRMED, REFUSED -> toTheHost(goal, call);
            default -> { }
        }
    }

    private void toTheHost(ApplicationStatus goal, Call call) {
        application.nominate(call, byStaff(null));
        if (goal == ApplicationStatus.REFUSED) {
            application.refuse(byStaff(DecisionReason.NO_SEAT_LEFT));
        } else if (goal != ApplicationStatus.NOMINATED) {
            application.accept(byStaff(null));
        }
        if (goal == ApplicationStatus.CONFIRMED) {
            application.confirm(later(application.getPerson().getName(), null));
        }
    }

    private Decision byStaff(DecisionReason reason) {
        return later("Demo Coordinator", reason);
    }

    private Decision later(String actor, DecisionReason reason) {
        Instant next = at.plus(2L + random.nextInt(70), ChronoUnit.HOURS);
        at = next.isAfter(now) ? at.plus(1, ChronoUnit.MINUTES) : next;
        return new Decision(at, actor, reason, null);
    }
}
