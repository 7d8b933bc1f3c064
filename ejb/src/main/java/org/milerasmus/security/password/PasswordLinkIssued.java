package org.milerasmus.security.password;

/**
 * Somebody is to be sent a link for choosing a password.
 *
 * @param token      secret of the link; only its hash is stored
 * @param invitation whether it is the first password, else a forgotten one
 */
public record PasswordLinkIssued(long accountId, String token, boolean invitation) {
}
