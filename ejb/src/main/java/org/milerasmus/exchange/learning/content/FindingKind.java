package org.milerasmus.exchange.learning.content;

/** What can be wrong or unusual with a text. */
public enum FindingKind {

    NO_HOST_COMPONENT(true), NO_HOME_COMPONENT(true), CODE_TWICE(true),
    /** More credits are recognised than are earned: the totals do not add up. */
    MORE_RECOGNISED(true),
    NOTHING_CHANGED(true), REASON_MISSING(true),
    LESS_RECOGNISED(false), MORE_FOR_COMPONENT(false), BELOW_PROMISE(false), ABOVE_PROMISE(false), ABOVE_WORKLOAD(false),
    OTHER_PERIOD(false), LATE_CHANGE(false);

    private final boolean blocking;

    FindingKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether nobody can sign before it is put right; else a word about it is enough. */
    public boolean isBlocking() {
        return blocking;
    }
}
