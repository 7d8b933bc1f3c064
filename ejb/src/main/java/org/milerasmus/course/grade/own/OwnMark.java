package org.milerasmus.course.grade.own;

import java.io.Serializable;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.mark.Judged;

/**
 * What somebody has reached in one assessment, as they read it themselves.
 *
 * @param judged what counts
 * @param reason why it is not what the markers have given by themselves; null where it is
 * @param remark what the first marker says about it, or null
 */
public record OwnMark(Assessment assessment, Judged judged, String reason, String remark) implements Serializable {
}
