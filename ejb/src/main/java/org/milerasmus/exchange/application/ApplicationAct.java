package org.milerasmus.exchange.application;

import static org.milerasmus.exchange.application.ApplicationStatus.ACCEPTED;
import static org.milerasmus.exchange.application.ApplicationStatus.AWAITING_CONSENT;
import static org.milerasmus.exchange.application.ApplicationStatus.CONFIRMED;
import static org.milerasmus.exchange.application.ApplicationStatus.DRAFT;
import static org.milerasmus.exchange.application.ApplicationStatus.HOPING_FOR_A_SEAT;
import static org.milerasmus.exchange.application.ApplicationStatus.LIVE;
import static org.milerasmus.exchange.application.ApplicationStatus.NOMINATED;
import static org.milerasmus.exchange.application.ApplicationStatus.REFUSED;
import static org.milerasmus.exchange.application.ApplicationStatus.REJECTED;
import static org.milerasmus.exchange.application.ApplicationStatus.RESERVE;
import static org.milerasmus.exchange.application.ApplicationStatus.SUBMITTED;
import static org.milerasmus.exchange.application.ApplicationStatus.WITHDRAWN;
import static org.milerasmus.exchange.application.ApplicationStatus.WITH_THE_SENDER;

import java.util.Set;
import org.milerasmus.shared.RuleBroken;

/** What can be done with an application: from where, to where, and whether a reason has to be given. */
enum ApplicationAct {
    SUBMIT(Set.of(DRAFT), SUBMITTED, false),
    ASK_CONSENT(WITH_THE_SENDER, AWAITING_CONSENT, false),
    CONSENT(Set.of(AWAITING_CONSENT), NOMINATED, false),
    HOLD_BACK(Set.of(AWAITING_CONSENT), RESERVE, true),
    NOMINATE(WITH_THE_SENDER, NOMINATED, false),
    PUT_ON_RESERVE(Set.of(SUBMITTED, REFUSED), RESERVE, false),
    REJECT(WITH_THE_SENDER, REJECTED, true),
    TAKE_BACK(Set.of(AWAITING_CONSENT, NOMINATED, RESERVE, REJECTED), SUBMITTED, false),
    ACCEPT(Set.of(NOMINATED), ACCEPTED, false),
    REFUSE(Set.of(NOMINATED), REFUSED, true),
    CALL_OFF(HOPING_FOR_A_SEAT, REFUSED, true),
    CONFIRM(Set.of(ACCEPTED), CONFIRMED, false),
    WITHDRAW(LIVE, WITHDRAWN, false);

    /** States in which no host is asked. */
    private static final Set<ApplicationStatus> AT_HOME = Set.of(SUBMITTED, RESERVE, REJECTED);

    private final Set<ApplicationStatus> from;
    private final ApplicationStatus to;
    private final boolean reasoned;

    ApplicationAct(Set<ApplicationStatus> from, ApplicationStatus to, boolean reasoned) {
        this.from = from;
        this.to = to;
        this.reasoned = reasoned;
    }

    /** Where an application stands afterwards. */
    ApplicationStatus of(ApplicationStatus before, Decision decision) {
        if (reasoned && decision.reason() == null) {
            throw RuleBroken.at("reason", "application.reasonMissing");
        }
        before.requireIn(from);
        return to;
    }

    /** Whether the call is not sought any more; a host that was never asked is not told afterwards either. */
    boolean forgetsCall(ApplicationStatus before) {
        return AT_HOME.contains(to) || before == AWAITING_CONSENT && to != NOMINATED;
    }
}
