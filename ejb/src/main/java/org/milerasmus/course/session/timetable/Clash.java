package org.milerasmus.course.session.timetable;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody or something that a lesson needs while another lesson needs it.
 *
 * @param what    name of the instructor, room or lab
 * @param lesson  title of the other lesson
 * @param session code of the session of the other lesson
 * @param from    when the other lesson begins
 * @param to      when it ends
 */
public record Clash(ClashKind kind, String what, String lesson, String session, Instant from, Instant to) implements Serializable {
}
