package org.milerasmus.exercise.team;

/** Somebody is in a team of an exercise now; fired in the transaction that puts the person there. */
public record MemberNamed(long memberId) {
}
