package org.milerasmus.exchange.placement.matching;

/**
 * Why one wish was granted or not.
 *
 * @param quota the quota that had no room; a negative number when that is not the reason
 * @param rival the wish of the lowest in merit of those who were granted theirs under that quota; a negative number for none
 */
public record Verdict(Reason reason, int quota, int rival) {

    /** What decided about a wish. */
    public enum Reason {
        /** This is the wish that is granted. */
        GRANTED,
        /** A better wish is granted. */
        NOT_NEEDED,
        /** All who are granted theirs under the full quota stand higher. */
        OTHERS_HIGHER,
        /** Somebody lower has it, because more people can be placed in that way. */
        PASSED_OVER,
        /** The quota has no seat at all. */
        NO_SEAT,
        /** There is room: only by hand can it have been left. */
        LEFT_FREE
    }
}
