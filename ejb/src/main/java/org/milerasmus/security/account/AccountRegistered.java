package org.milerasmus.security.account;

/** Somebody asks for an account; the academy's staff have to look at it. */
public record AccountRegistered(long accountId) {
}
