package org.milerasmus.exchange.placement;

import java.io.Serializable;
import org.milerasmus.exchange.placement.merit.Criterion;
import org.milerasmus.exchange.placement.seat.QuotaScope;

/**
 * One line of the answer to "why not my first wish?".
 *
 * @param scope     the quota that was full; null when that is not the reason
 * @param places    how many places it has
 * @param criterion by what the last of those who are placed under it was better, or was passed over
 * @param sender    the sending academy
 * @param agreement code of the agreement that the call rests on; null for none
 */
public record WishRow(Integer position, Long callId, String code, String title, String host, WishReason reason, QuotaScope scope,
        Integer places, Criterion criterion, String sender, String agreement) implements Serializable {

    /** Whether the applicant may go there at all. */
    public boolean possible() {
        return reason.isPossible();
    }
}
