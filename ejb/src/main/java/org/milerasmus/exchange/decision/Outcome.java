package org.milerasmus.exchange.decision;

import java.io.Serializable;
import org.milerasmus.shared.BusinessException;

/**
 * What became of one application of a decision about several.
 *
 * @param version the version after the move, by which it can be taken back; the seen one when nothing was done
 * @param refusal why nothing was done; null when it was
 */
public record Outcome(long applicationId, long version, BusinessException refusal) implements Serializable {

    /** Whether the application was moved. */
    public boolean done() {
        return refusal == null;
    }

    /** The application as it is now, for the next decision or for taking this one back. */
    public Selected selected() {
        return new Selected(applicationId, version);
    }
}
