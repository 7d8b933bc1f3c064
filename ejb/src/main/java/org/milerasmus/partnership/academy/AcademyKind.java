package org.milerasmus.partnership.academy;

/** Whether an institution educates officers or is a civilian partner. */
public enum AcademyKind {
    MILITARY, CIVILIAN
}
