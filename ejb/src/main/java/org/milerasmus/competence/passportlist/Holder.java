package org.milerasmus.competence.passportlist;

/** Somebody with a passport, before it is looked into. */
public record Holder(Long personId, String givenName, String familyName, String academy) {
}
