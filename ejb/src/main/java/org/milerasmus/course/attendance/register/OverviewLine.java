package org.milerasmus.course.attendance.register;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.attendance.Participant;
import org.milerasmus.course.attendance.Share;

/**
 * One participant in the overview of a session.
 *
 * @param cells one for each lesson, in their order
 * @param below whether the share is less than the session asks for
 */
public record OverviewLine(Participant who, List<RegisterLine> cells, Share share, boolean below) implements Serializable {
}
