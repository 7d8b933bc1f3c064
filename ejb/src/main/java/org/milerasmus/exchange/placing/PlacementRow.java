package org.milerasmus.exchange.placing;

import java.io.Serializable;
import org.milerasmus.exchange.application.ApplicationStatus;

/**
 * One application of a round in a list.
 *
 * @param position       which wish is given, from 1; 0 for none
 * @param stablePosition which one the stable placement gives
 * @param mostPosition   which one the placement that fills the most seats gives
 * @param adjustReason   why it was changed by hand; null when it was not
 * @param status         where the application stands now, whatever the round has given
 */
public record PlacementRow(Long id, String code, String givenName, String familyName, String academy, Integer mark, int position,
        String call, int stablePosition, int mostPosition, String adjustReason, ApplicationStatus status) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
