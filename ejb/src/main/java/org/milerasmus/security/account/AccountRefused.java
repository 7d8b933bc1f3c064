package org.milerasmus.security.account;

/** The academy does not know the person who asked for an account. */
public record AccountRefused(long accountId) {
}
