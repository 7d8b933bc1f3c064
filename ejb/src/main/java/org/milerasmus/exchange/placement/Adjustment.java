package org.milerasmus.exchange.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.shared.RuleBroken;

/** Why and by whom a placement was changed by hand; empty where it is as it was computed. */
@Embeddable
public class Adjustment implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "adjust_reason")
    private String adjustReason;

    @Column(name = "adjusted_by")
    private String adjustedBy;

    /** Notes a change by hand, which is never made without a reason. */
    void note(Decision decision) {
        if (decision.note() == null) {
            throw RuleBroken.at("reason", "placement.reasonMissing");
        }
        adjustReason = decision.note();
        adjustedBy = decision.actor();
    }

    /** Forgets it: what is computed anew is nobody's doing. */
    void forget() {
        adjustReason = null;
        adjustedBy = null;
    }

    /** Why; null where nothing was changed. */
    public String getAdjustReason() {
        return adjustReason;
    }

    /** Name of who did it. */
    public String getAdjustedBy() {
        return adjustedBy;
    }
}
