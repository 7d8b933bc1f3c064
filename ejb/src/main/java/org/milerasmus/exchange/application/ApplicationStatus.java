package org.milerasmus.exchange.application;

import java.util.Set;
import org.milerasmus.shared.RuleBroken;

/** Where an application stands, from the applicant's draft to the confirmed seat. */
public enum ApplicationStatus {
    /** Being written. */
    DRAFT,
    /** Waits for the sending academy. */
    SUBMITTED,
    /** The sending academy wants to propose the applicant for one call; waits for the consents of its chain of command. */
    AWAITING_CONSENT,
    /** The sending academy proposes the applicant for one call; waits for the host. */
    NOMINATED,
    /** On the standing reserve list of the sending academy. */
    RESERVE,
    /** The sending academy has said no. */
    REJECTED,
    /** The host has given a seat; waits for the applicant. */
    ACCEPTED,
    /** The host has said no; the sending academy may nominate for another wish. */
    REFUSED,
    /** The applicant has confirmed the seat. */
    CONFIRMED,
    /** The applicant has stepped back. */
    WITHDRAWN;

    /** States in which an application holds a seat at its host. */
    public static final Set<ApplicationStatus> HOLDING_A_SEAT = Set.of(ACCEPTED, CONFIRMED);

    /** States in which the sending academy can nominate. */
    public static final Set<ApplicationStatus> WITH_THE_SENDER = Set.of(SUBMITTED, RESERVE, REFUSED);

    /** States in which an application is on its way: its calls cannot be wished a second time. */
    public static final Set<ApplicationStatus> LIVE = Set.of(SUBMITTED, AWAITING_CONSENT, NOMINATED, RESERVE, ACCEPTED, REFUSED, CONFIRMED);

    /** States in which a seat is given, or may be if those who are asked agree. */
    public static final Set<ApplicationStatus> HOPING_FOR_A_SEAT = Set.of(AWAITING_CONSENT, NOMINATED, ACCEPTED, CONFIRMED);

    /** Refuses to go on in any other state. */
    void requireIn(Set<ApplicationStatus> allowed) {
        if (!allowed.contains(this)) {
            throw RuleBroken.of("application.wrongState", this);
        }
    }
}
