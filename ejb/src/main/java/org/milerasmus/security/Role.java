package org.milerasmus.security;

/** What an account may do. */
public enum Role {
    /** A cadet, officer or instructor who goes on exchanges. */
    APPLICANT,
    /** A coordinator of an academy, for its own records and people. */
    STAFF,
    /** An administrator of the programme, for all academies. */
    ADMINISTRATOR,
    /** Reads everything, changes nothing. */
    AUDITOR;

    /** Whether accounts with this role belong to one academy. */
    public boolean belongsToAcademy() {
        return this == APPLICANT || this == STAFF;
    }
}
