package org.milerasmus.it;

/** The administrator that a server of container tests is told to make at its first start, as a new installation is. */
public final class FirstAccount {

    public static final String EMAIL = "admin@first.example";
    public static final String PASSWORD = "Quiet-Lighthouse-2026";

    private FirstAccount() {
    }
}
