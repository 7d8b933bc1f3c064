package org.milerasmus.exchange.application;

/** The phrases by which staff give a reason; free text may follow. */
public enum DecisionReason {
    NOT_ELIGIBLE, NO_SEAT_LEFT, LOWER_RANKED, DOCUMENTS_MISSING, SERVICE_NEEDS, CALL_CANCELLED, OTHER
}
