package org.milerasmus.course.appeal;

/** A participant has appealed; fired in the transaction that does it. */
public record AppealMade(long appealId) {
}
