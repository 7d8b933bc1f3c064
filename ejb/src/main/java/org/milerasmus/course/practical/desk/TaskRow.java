package org.milerasmus.course.practical.desk;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.course.practical.PracticalTaskStatus;

/** A practical task as the page of its session shows it. */
public record TaskRow(String code, String title, PracticalTaskStatus status, Instant opensAt, Instant closesAt, int minutes) implements Serializable {
}
