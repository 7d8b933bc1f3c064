package org.milerasmus.course.enrolment;

import java.io.Serializable;
import org.milerasmus.shared.BusinessException;

/**
 * What came of one of several places that were to be moved.
 *
 * @param refusal why nothing was done; null when it was
 */
public record Outcome(long enrolmentId, BusinessException refusal) implements Serializable {

    /** Whether the place was moved. */
    public boolean done() {
        return refusal == null;
    }
}
