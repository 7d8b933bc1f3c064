package org.milerasmus.course.appeal;

/** The host has decided an appeal; fired in the transaction that does it. */
public record AppealDecided(long appealId) {
}
