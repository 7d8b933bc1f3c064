package org.milerasmus.reference;

/** Levels of EU classified information that a personnel security clearance is held for (Council Decision 2013/488/EU), lowest first. */
public enum ClearanceLevel {
    NONE, RESTRICTED, CONFIDENTIAL, SECRET, TOP_SECRET;

    /** Whether a holder of this level may see what needs the other. */
    public boolean reaches(ClearanceLevel needed) {
        return needed == null || compareTo(needed) >= 0;
    }
}
