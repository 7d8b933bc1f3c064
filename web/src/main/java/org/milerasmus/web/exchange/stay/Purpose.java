package org.milerasmus.web.exchange.stay;

import org.milerasmus.exchange.readiness.ReadinessKind;

/** What the dialog for a day and a note is open for. */
public enum Purpose {
    ARRIVE, DEPART, COMPLETE, RESUME, CONFIRM_POINT, WAIVE_POINT, AGREE, DECLINE;

    /** Whether a day is asked for, at a point of the checklist or at none. */
    boolean isDated(ReadinessKind point) {
        return switch (this) {
            case ARRIVE, DEPART, COMPLETE, RESUME -> true;
            case CONFIRM_POINT -> point != null && point.isDated();
            case WAIVE_POINT, AGREE, DECLINE -> false;
        };
    }

    /** Whether there is room for a note. */
    boolean isNoted(ReadinessKind point) {
        return this != RESUME && (point == null || point.isNoteAllowed());
    }
}
