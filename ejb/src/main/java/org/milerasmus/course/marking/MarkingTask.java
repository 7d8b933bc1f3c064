package org.milerasmus.course.marking;

import java.io.Serializable;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;

/** An assessment that somebody marks. */
public record MarkingTask(Assessment assessment, Marker marker) implements Serializable {
}
