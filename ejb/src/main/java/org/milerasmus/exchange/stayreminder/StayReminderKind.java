package org.milerasmus.exchange.stayreminder;

/** What somebody is reminded of. */
public enum StayReminderKind {
    /** The checklist has gaps 30 days before the stay. */
    CHECKLIST_30(30),
    /** Two weeks before. */
    CHECKLIST_14(14),
    /** One week before. */
    CHECKLIST_7(7),
    /** The host has not confirmed an arrival that was planned two days ago. */
    ARRIVAL(2),
    /** The host has not confirmed a departure that was planned two days ago. */
    DEPARTURE(2),
    /** The sending academy has not confirmed the return of somebody who left the host a week ago. */
    RETURN(7);

    private final int days;

    StayReminderKind(int days) {
        this.days = days;
    }

    /** So many days before or after the day that it is about. */
    public int getDays() {
        return days;
    }

    /** Fewest days before the stay on which it is still sent: from then on the next one is. */
    int getLast() {
        return switch (this) {
            case CHECKLIST_30 -> CHECKLIST_14.days;
            case CHECKLIST_14 -> CHECKLIST_7.days;
            default -> 0;
        };
    }

    /** Whether it comes before the stay. */
    public boolean isChecklist() {
        return this == CHECKLIST_30 || this == CHECKLIST_14 || this == CHECKLIST_7;
    }
}
