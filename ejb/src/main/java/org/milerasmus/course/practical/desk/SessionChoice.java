package org.milerasmus.course.practical.desk;

import java.io.Serializable;
import java.time.LocalDate;

/** A session that a task can be copied to. */
public record SessionChoice(String code, String course, LocalDate startsOn) implements Serializable {
}
