package org.milerasmus.reference;

/** Levels of the Common European Framework of Reference for Languages, lowest first. There is no official mapping to STANAG 6001. */
public enum Cefr {
    A1, A2, B1, B2, C1, C2;

    /** Whether a person at this level has what is asked for. */
    public boolean reaches(Cefr minimum) {
        return minimum == null || compareTo(minimum) >= 0;
    }
}
