package org.milerasmus.reference;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of exchange that academies offer each other. */
public enum ExchangeKind {
    COMMON_MODULE, INTERNATIONAL_SEMESTER, LONG_EXCHANGE,
    /** An instructor comes to teach. */
    TEACHING_VISIT,
    /** An instructor comes to learn. */
    TRAINING_VISIT,
    /** An instructor takes a post among the instructors of the host, to teach and to learn. */
    INSTRUCTOR_EXCHANGE,
    EVENT;

    private static final Set<ExchangeKind> VISITS = EnumSet.of(TEACHING_VISIT, TRAINING_VISIT, INSTRUCTOR_EXCHANGE);

    /** The visits of instructors and other staff. */
    public static Set<ExchangeKind> visits() {
        return EnumSet.copyOf(VISITS);
    }

    /** Whether instructors and other staff go on it, with a programme instead of a learning agreement. */
    public boolean isVisit() {
        return VISITS.contains(this);
    }
}
