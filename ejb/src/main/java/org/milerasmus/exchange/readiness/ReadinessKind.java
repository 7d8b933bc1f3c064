package org.milerasmus.exchange.readiness;

import java.util.Set;
import org.milerasmus.exchange.party.Party;

/** A point of the checklist before a stay. */
public enum ReadinessKind {
    /** Security clearance that is valid to the last day, where the call asks for one; worked out from the profile. */
    CLEARANCE(Day.LAST_VALID),
    /** Insurance that covers the whole stay. */
    INSURANCE(Day.LAST_VALID, Party.TRAVELLER, Party.SENDING),
    /** Tickets or transport, by the day of the journey. */
    TRAVEL(Day.HAPPENS, Party.TRAVELLER, Party.SENDING),
    /** Passport or identity card that is valid to the last day. */
    IDENTITY_DOCUMENT(Day.LAST_VALID, Party.TRAVELLER, Party.SENDING),
    /** The medical officer's yes, without any detail. */
    MEDICAL(Day.NONE, Party.SENDING),
    /** Room or quarters at the host. */
    ACCOMMODATION(Day.NONE, Party.RECEIVING),
    /** Whom the traveller can ask at the host. */
    POINT_OF_CONTACT(Day.NONE, Party.RECEIVING),
    /** Request for visit, sent to the host's security authority. */
    VISITOR_REQUEST(Day.HAPPENS, Party.SENDING);

    /** What the date of a point means. */
    enum Day {
        NONE, HAPPENS, LAST_VALID
    }

    private final Day day;
    private final Set<Party> confirmedBy;

    ReadinessKind(Day day, Party... confirmedBy) {
        this.day = day;
        this.confirmedBy = Set.of(confirmedBy);
    }

    /** Whether the point has a date. */
    public boolean isDated() {
        return day != Day.NONE;
    }

    /** Whether its date is the last valid day, which must not lie before the end of the stay. */
    public boolean isExpiring() {
        return day == Day.LAST_VALID;
    }

    /** Whether the note says what nothing else does: who the contact is. */
    public boolean isNoteNeeded() {
        return this == POINT_OF_CONTACT;
    }

    /** Whether a note may be written: about health the system holds a yes, and nothing else. */
    public boolean isNoteAllowed() {
        return this != MEDICAL;
    }

    /** Who confirms it, beside administrators; nobody where the system works it out. */
    public Set<Party> getConfirmedBy() {
        return confirmedBy;
    }

    /** Whether one of these may confirm it. */
    public boolean isFor(Set<Party> parties) {
        return !confirmedBy.isEmpty() && (parties.contains(Party.PROGRAMME) || parties.stream().anyMatch(confirmedBy::contains));
    }
}
