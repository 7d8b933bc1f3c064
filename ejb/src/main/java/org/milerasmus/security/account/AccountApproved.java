package org.milerasmus.security.account;

/** An applicant may sign in from now on. */
public record AccountApproved(long accountId) {
}
