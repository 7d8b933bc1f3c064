package org.milerasmus.reference;

/** Kinds of exchange that academies offer each other. */
public enum ExchangeKind {
    COMMON_MODULE, INTERNATIONAL_SEMESTER, LONG_EXCHANGE, TEACHING_VISIT, INSTRUCTOR_EXCHANGE, EVENT
}
