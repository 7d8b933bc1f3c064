package org.milerasmus.exchange.learning.content;

import java.util.Arrays;
import java.util.List;

/** Why a component is removed or added during the stay: the phrases of table A2 of the Erasmus+ learning agreement for studies. */
public enum ChangeReason {

    NOT_AVAILABLE(Change.REMOVED), OTHER_LANGUAGE(Change.REMOVED), TIMETABLE_CONFLICT(Change.REMOVED),
    SUBSTITUTE(Change.ADDED), LONGER_STAY(Change.ADDED), VIRTUAL(Change.ADDED),
    /** For both; says why in words of its own. */
    OTHER(null);

    private final Change change;

    ChangeReason(Change change) {
        this.change = change;
    }

    /** Whether the phrase can explain that change. */
    public boolean explains(Change what) {
        return change == null || change == what;
    }

    /** The phrases that can explain a change, in the order of the form. */
    public static List<ChangeReason> of(Change what) {
        return Arrays.stream(values()).filter(reason -> reason.explains(what)).toList();
    }
}
