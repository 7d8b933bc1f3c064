package org.milerasmus.course.enrolling;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.rule.Conditions;
import org.milerasmus.course.enrolment.rule.Finding;

/**
 * How somebody stands to a session.
 *
 * @param findings  every condition, met or not
 * @param enrolment the person's place; null for none that counts
 * @param position  on the waiting list, from 1; 0 for who does not wait
 * @param seatFree  whether somebody of the person's academy would get a seat at once
 * @param waiting   how many wait
 */
public record Prospect(List<Finding> findings, Enrolment enrolment, long position, boolean seatFree, long waiting) implements Serializable {

    /** Address by which one takes part online; null when there is none, and for who has no seat. */
    public String link() {
        return enrolment != null && EnrolmentStatus.TAKING_PART.contains(enrolment.getStatus()) ? enrolment.getSession().getVenue().getLink() : null;
    }

    /** Whether every condition is met. */
    public boolean eligible() {
        return Conditions.isMet(findings);
    }
}
