package org.milerasmus.exchange.mobility;

import java.util.Set;

/** What can happen to a stay: where it has to stand for it, and where it stands afterwards. */
public enum MobilityChange {
    PLANNED(Set.of(MobilityStatus.PLANNED), null),
    CONFIRMED(Set.of(MobilityStatus.PLANNED), MobilityStatus.CONFIRMED),
    ORDERED(Set.of(MobilityStatus.CONFIRMED), MobilityStatus.READY),
    REORDERED(Set.of(MobilityStatus.READY, MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED), null),
    ARRIVED(Set.of(MobilityStatus.CONFIRMED, MobilityStatus.READY), MobilityStatus.ARRIVED),
    EXTENDED(Set.of(MobilityStatus.CONFIRMED, MobilityStatus.READY, MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED), null),
    INTERRUPTED(Set.of(MobilityStatus.ARRIVED), MobilityStatus.INTERRUPTED),
    RESUMED(Set.of(MobilityStatus.INTERRUPTED), MobilityStatus.ARRIVED),
    DEPARTED(MobilityStatus.IN_PROGRESS, MobilityStatus.DEPARTED),
    RETURNED_EARLY(MobilityStatus.IN_PROGRESS, MobilityStatus.DEPARTED),
    COMPLETED(Set.of(MobilityStatus.DEPARTED), MobilityStatus.COMPLETED),
    CANCELLED(MobilityStatus.BEFORE_ARRIVAL, MobilityStatus.CANCELLED);

    private final Set<MobilityStatus> from;
    private final MobilityStatus to;

    /** @param to null where it changes nothing in where a stay stands */
    MobilityChange(Set<MobilityStatus> from, MobilityStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Refuses what cannot happen to a stay where it stands. */
    void requireFrom(MobilityStatus now) {
        now.requireIn(from);
    }

    /** Where a stay stands afterwards. */
    MobilityStatus of(MobilityStatus before) {
        requireFrom(before);
        return to == null ? before : to;
    }
}
