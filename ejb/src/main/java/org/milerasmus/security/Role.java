package org.milerasmus.security;

import java.util.Set;
import org.milerasmus.shared.RuleBroken;

/** What an account may do. */
public enum Role {
    /** A cadet, officer or instructor who goes on exchanges. */
    APPLICANT,
    /** A coordinator of an academy, for its own records and people. */
    STAFF,
    /** Somebody with a duty at an academy who is no coordinator: signs, or gives consents. */
    OFFICIAL,
    /** An administrator of the programme, for all academies. */
    ADMINISTRATOR,
    /** Reads everything, changes nothing. */
    AUDITOR;

    /** Roles whose people work for an academy and so can hold a duty there. */
    public static final Set<Role> HOLDING_DUTIES = Set.of(STAFF, OFFICIAL);

    /** Whether accounts with this role belong to one academy. */
    public boolean belongsToAcademy() {
        return this == APPLICANT || mayHoldDuty();
    }

    /** The academy of an account with this role: one has to be named where it belongs to one, and counts for nothing elsewhere. */
    Long academy(Long named) {
        if (belongsToAcademy() && named == null) {
            throw RuleBroken.at("academy", "account.academyMissing");
        }
        return belongsToAcademy() ? named : null;
    }

    /** Whether people with this role work for an academy. */
    public boolean mayHoldDuty() {
        return HOLDING_DUTIES.contains(this);
    }
}
