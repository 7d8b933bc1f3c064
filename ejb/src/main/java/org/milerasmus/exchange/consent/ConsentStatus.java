package org.milerasmus.exchange.consent;

import java.util.EnumSet;
import java.util.Set;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.partnership.appointment.Duty;

/** Where one consent stands. */
public enum ConsentStatus {
    /** Waits for the one who is asked. */
    OPEN,
    GIVEN,
    REFUSED,
    /** Did not come in time. */
    LAPSED,
    /** Not needed any more: the application went another way before it was answered. */
    CLOSED;

    /** States from which nothing follows any more. */
    public static final Set<ConsentStatus> OVER = Set.copyOf(EnumSet.complementOf(EnumSet.of(OPEN)));

    /** What the application's history says when the consent of a duty was refused or did not come in time. */
    public DecisionReason consequence(Duty duty) {
        boolean late = this == LAPSED;
        return switch (duty) {
            case COMMANDER -> late ? DecisionReason.COMMANDER_LATE : DecisionReason.COMMANDER_REFUSED;
            case MEDICAL_OFFICER -> late ? DecisionReason.MEDICAL_OFFICER_LATE : DecisionReason.MEDICAL_OFFICER_REFUSED;
            case SECURITY_OFFICER -> late ? DecisionReason.SECURITY_OFFICER_LATE : DecisionReason.SECURITY_OFFICER_REFUSED;
            case STUDY_OFFICE -> late ? DecisionReason.STUDY_OFFICE_LATE : DecisionReason.STUDY_OFFICE_REFUSED;
            case SIGNATORY -> throw new IllegalStateException("no consent is asked of a signatory");
        };
    }
}
