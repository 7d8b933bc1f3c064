package org.milerasmus.demo.application;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.call.Call;

/** Moves one application forward, each step some hours or days after the one before and none in the future. */
public final class DemoJourney {

    private final Application application;
    private final Random random;
    private final Instant now;
    private final DemoConsents consents;
    private Instant at;

    public DemoJourney(Application application, Random random, Instant now, DemoConsents consents) {
        this.consents = consents;
        this.application = application;
        this.random = random;
        this.now = now;
        this.at = application.getStartedAt();
    }

    /** Goes on until the application is in a state, for one of its calls. */
    public void to(ApplicationStatus goal, Call call) {
        if (goal == ApplicationStatus.DRAFT) {
            return;
        }
        application.submit(later(application.getPerson().getName(), null));
        switch (goal) {
            case RESERVE -> reserve(call);
            case REJECTED -> application.reject(byStaff(DecisionReason.LOWER_RANKED));
            case WITHDRAWN -> application.withdraw(later(application.getPerson().getName(), null));
            case AWAITING_CONSENT, NOMINATED, ACCEPTED, CONFIRMED, REFUSED -> toTheHost(goal, call);
            default -> { }
        }
    }

    private void reserve(Call call) {
        if (consents.isAsked(application)) {
            application.askConsent(call, byStaff(null));
            consents.refuse(application, call, at, pause());
        } else {
            application.reserve(byStaff(null));
        }
    }

    private void toTheHost(ApplicationStatus goal, Call call) {
        if (!consents.isAsked(application)) {
            application.nominate(call, byStaff(null));
        } else if (goal == ApplicationStatus.AWAITING_CONSENT) {
            waitUntil(now.minus(72L + random.nextInt(72), ChronoUnit.HOURS)); // asked not long ago, so that it is not late yet
            application.askConsent(call, byStaff(null));
            consents.ask(application, call, at, now);
        } else {
            application.askConsent(call, byStaff(null));
            consents.give(application, call, at, pause());
        }
        afterwards(goal);
    }

    private void waitUntil(Instant moment) {
        at = moment.isAfter(at) ? moment : at;
    }

    private void afterwards(ApplicationStatus goal) {
        if (goal == ApplicationStatus.REFUSED) {
            application.refuse(byStaff(DecisionReason.NO_SEAT_LEFT));
        } else if (ApplicationStatus.HOLDING_A_SEAT.contains(goal)) {
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
        return new Decision(pause(), actor, reason, null);
    }

    private Instant pause() {
        Instant next = at.plus(2L + random.nextInt(70), ChronoUnit.HOURS);
        at = next.isAfter(now) ? at.plus(1, ChronoUnit.MINUTES) : next;
        return at;
    }
}
