package org.milerasmus.reference;

/** What a person is at the own academy or university. */
public enum PersonKind {
    CADET, OFFICER, INSTRUCTOR,
    /** Studies at a civilian university, and has no rank. */
    STUDENT;

    /** Whether such people have a service and a rank. */
    public boolean isMilitary() {
        return this != STUDENT;
    }

    /** Whether such people are in a year of study. */
    public boolean isStudying() {
        return this == CADET || this == STUDENT;
    }

    /** Whether such people can teach elsewhere. */
    public boolean mayTeach() {
        return this == OFFICER || this == INSTRUCTOR;
    }
}
