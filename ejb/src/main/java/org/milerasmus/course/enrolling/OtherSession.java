package org.milerasmus.course.enrolling;

import java.io.Serializable;
import java.time.LocalDate;

/** Another session of the same course that one can go to instead. */
public record OtherSession(String code, String host, LocalDate startsOn, LocalDate endsOn) implements Serializable {
}
