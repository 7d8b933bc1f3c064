package org.milerasmus.exchange.teaching;

import java.util.EnumSet;
import java.util.Set;

/** What is looked at when an offer and a request are held side by side. */
public enum MatchRule {
    /** The instructor comes from another academy than the host. */
    OTHER_ACADEMY,
    /** Both are about the same kind of visit. */
    VISIT_KIND,
    /** Both subjects lie in the same narrow field of ISCED-F: their codes share the first three digits. */
    FIELD,
    /** They have a topic of cyber forensics in common. */
    TOPIC,
    /** The language, at the level that the host asks for. */
    LANGUAGE,
    /** The clearance is high enough and valid to the last day of the visit. */
    CLEARANCE,
    /** Both have enough days in common. */
    DAYS,
    /** The instructor offers at least the hours that are wanted. */
    HOURS;

    /** The rules that no host can set aside: the call that follows from an invitation asks for the same. */
    static final Set<MatchRule> STRICT = EnumSet.of(OTHER_ACADEMY, VISIT_KIND, LANGUAGE, CLEARANCE);
}
