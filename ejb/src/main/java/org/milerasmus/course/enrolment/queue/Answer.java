package org.milerasmus.course.enrolment.queue;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.enrolment.Place;
import org.milerasmus.course.enrolment.rule.Finding;

/**
 * What came of a wish for a place.
 *
 * @param name     name of the person
 * @param place    the new place, or the one that the person had before; null when a condition is not met
 * @param findings the conditions that are not met; empty when there is a place
 */
public record Answer(String name, Place place, List<Finding> findings) implements Serializable {

    /** Whether the person has a place now. */
    public boolean given() {
        return place != null;
    }
}
