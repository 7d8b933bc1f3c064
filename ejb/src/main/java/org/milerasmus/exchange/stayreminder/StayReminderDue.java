package org.milerasmus.exchange.stayreminder;

/**
 * Somebody is to be reminded of a stay; fired once for each stay and kind.
 *
 * @param missing number of points of the checklist that are left, for a reminder of these; else 0
 * @param host    whether the host answers for one of them
 */
public record StayReminderDue(long mobilityId, StayReminderKind kind, int missing, boolean host) {
}
