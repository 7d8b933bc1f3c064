package org.milerasmus.exchange.learningdesk;

import java.io.Serializable;
import org.milerasmus.exchange.learning.LearningStatus;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.shared.AcademicYear;

/**
 * Which learning agreements to list; null means any.
 *
 * @param turn      whose turn it is
 * @param mine      whether only those in which it is the caller's own turn
 * @param direction seen from the caller's academy; without effect for who belongs to none
 * @param words     words that occur in the code, the name, the call or one of the academies
 */
public record LearningFilter(LearningStatus status, Party turn, boolean mine, Direction direction, AcademicYear year, String words)
        implements Serializable {

    /** Every agreement that the caller may see. */
    public static LearningFilter any() {
        return new LearningFilter(null, null, false, null, null, null);
    }
}
