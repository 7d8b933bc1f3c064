package org.milerasmus.exchange.application;

import java.util.Set;

/** Why an application was moved: the phrases by which staff give a reason, and what follows from a call or a consent. */
public enum DecisionReason {
    NOT_ELIGIBLE, NO_SEAT_LEFT, LOWER_RANKED, DOCUMENTS_MISSING, SERVICE_NEEDS, OTHER,
    CALL_CANCELLED,
    COMMANDER_REFUSED, MEDICAL_OFFICER_REFUSED, SECURITY_OFFICER_REFUSED, STUDY_OFFICE_REFUSED,
    COMMANDER_LATE, MEDICAL_OFFICER_LATE, SECURITY_OFFICER_LATE, STUDY_OFFICE_LATE;

    /** The phrases that staff choose from; free text may follow. */
    public static final Set<DecisionReason> CHOSEN =
            Set.of(NOT_ELIGIBLE, NO_SEAT_LEFT, LOWER_RANKED, DOCUMENTS_MISSING, SERVICE_NEEDS, OTHER);

    /** Whether a consent did not come in time. */
    public boolean isLate() {
        return Set.of(COMMANDER_LATE, MEDICAL_OFFICER_LATE, SECURITY_OFFICER_LATE, STUDY_OFFICE_LATE).contains(this);
    }
}
