package org.milerasmus.exchange.ledger;

import java.io.Serializable;
import org.milerasmus.shared.AcademicYear;

/**
 * What went out and what came in.
 *
 * @param year      academic year; null for the sum of several
 * @param partnerId number of the partner; null for the sum of all
 * @param partner   name of the partner; null for the sum of all
 * @param outgoing  people of the academy whose ledger it is, at the partner
 * @param incoming  the partner's people at the academy
 */
public record Balance(AcademicYear year, Long partnerId, String partner, Flow outgoing, Flow incoming) implements Serializable {

    /** How many more stays went out than came in: places received and not yet returned; negative where the partner owes. */
    public long difference() {
        return outgoing.stays() - incoming.stays();
    }

    /** Stays in both directions. */
    public long stays() {
        return outgoing.stays() + incoming.stays();
    }
}
