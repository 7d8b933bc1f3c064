package org.milerasmus.competence;

/** Where an edition of a framework stands. */
public enum FrameworkStatus {
    /** Being entered; nobody can choose from it yet. */
    DRAFT,
    /** What is chosen from; one edition of each framework. */
    CURRENT,
    /** Replaced by a newer edition; what was chosen from it stays. */
    SUPERSEDED
}
