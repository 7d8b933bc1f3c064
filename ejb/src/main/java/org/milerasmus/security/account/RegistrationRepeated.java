package org.milerasmus.security.account;

/** Somebody asked for an account with the address of one that exists; only its holder is told, by mail. */
public record RegistrationRepeated(long accountId) {
}
