package org.milerasmus.course.attendance.register;

import java.io.Serializable;
import java.util.List;

/**
 * What the page of a session says of its registers to somebody who reads them.
 *
 * @param kept    whether the reader writes into them
 * @param lessons how many lessons the session has
 * @param noted   in how many of them somebody is noted
 * @param today   those of today at the host, in their order
 */
public record SessionCard(boolean kept, int lessons, int noted, List<LessonFacts> today) implements Serializable {
}
