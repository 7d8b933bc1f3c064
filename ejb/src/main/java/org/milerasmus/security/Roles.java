package org.milerasmus.security;

/** Names of the {@link Role roles} for annotations. */
public final class Roles {

    public static final String APPLICANT = "APPLICANT";
    public static final String STAFF = "STAFF";
    public static final String OFFICIAL = "OFFICIAL";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String AUDITOR = "AUDITOR";

    private Roles() {
    }
}
