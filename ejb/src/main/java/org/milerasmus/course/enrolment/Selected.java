package org.milerasmus.course.enrolment;

import java.io.Serializable;

/** A place as somebody saw it: its number and the version that was on the screen. */
public record Selected(long enrolmentId, long version) implements Serializable {
}
