package org.milerasmus.reference;

/** What a person is at the own academy. */
public enum PersonKind {
    CADET, OFFICER, INSTRUCTOR
}
