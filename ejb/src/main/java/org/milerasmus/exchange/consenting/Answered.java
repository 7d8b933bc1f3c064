package org.milerasmus.exchange.consenting;

import java.io.Serializable;
import org.milerasmus.shared.BusinessException;

/**
 * What became of one of several consents that were given together.
 *
 * @param refusal why nothing was done; null when it was given
 */
public record Answered(long consentId, BusinessException refusal) implements Serializable {

    /** Whether it was given. */
    public boolean done() {
        return refusal == null;
    }
}
