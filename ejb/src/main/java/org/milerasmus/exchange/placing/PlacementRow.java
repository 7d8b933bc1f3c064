package org.milerasmus.exchange.placing;

import java.io.Serializable;

/**
 * One application of a round in a list.
 *
 * @param position       which wish is given, from 1; 0 for none
 * @param stablePosition which one the stable placement gives
 * @param mostPosition   which one the placement that fills the most seats gives
 * @param adjustReason   why it was changed by hand; null when it was not
 */
public record PlacementRow(Long id, String code, String givenName, String familyName, String academy, Integer mark, int position,
        String call, int stablePosition, int mostPosition, String adjustReason) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
