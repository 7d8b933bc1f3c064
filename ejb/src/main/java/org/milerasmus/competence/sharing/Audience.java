package org.milerasmus.competence.sharing;

/** Whose staff may see a passport beside that of the own academy. */
public enum Audience {
    /** Nobody's. */
    NOBODY,
    /** Of the academies that host the person: a session, a call or stay, an exercise. */
    HOSTS,
    /** Of every academy of the network. */
    NETWORK
}
