package org.milerasmus.course.session;

/** For whom a share of the seats is reserved. */
public enum ShareKind {
    /** People of the academies and universities of one country. */
    NATION,
    /** People of one partner. */
    ACADEMY,
    /** People of civilian universities. */
    CIVILIANS
}
