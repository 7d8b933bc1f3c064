package org.milerasmus.exchange.placing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.milerasmus.exchange.placement.WishRow;

/**
 * What a published round has given an applicant, and why.
 *
 * @param position which wish, from 1; 0 for none
 * @param byHand   whether the programme has changed what was computed
 * @param reason   of that change, for the applicant's academy and the programme alone
 * @param wishes   the first wish first
 */
public record PlacementAnswer(String round, Instant publishedAt, int position, boolean byHand, String reason, List<WishRow> wishes) implements Serializable {
}
