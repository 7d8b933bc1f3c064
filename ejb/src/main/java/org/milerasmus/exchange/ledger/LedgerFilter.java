package org.milerasmus.exchange.ledger;

import java.io.Serializable;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;

/**
 * Which part of a ledger to show; null means any.
 *
 * @param academyId number of the academy whose ledger it is; null for the caller's own
 * @param from      first academic year that is shown; required
 * @param to        last one; required
 * @param partnerId number of the partner
 * @param service   service of the travellers; what is promised and offered knows no service and is then not shown
 * @param direction seen from the academy whose ledger it is
 * @param byService whether the people are counted for each service apart
 */
public record LedgerFilter(Long academyId, AcademicYear from, AcademicYear to, Long partnerId, Service service, ExchangeKind kind,
        Direction direction, boolean byService) implements Serializable {

    /** Everything between the caller's academy and its partners in some years. */
    public static LedgerFilter of(AcademicYear from, AcademicYear to) {
        return new LedgerFilter(null, from, to, null, null, null, null, false);
    }

    boolean lets(Key key) {
        return key.year().compareTo(from) >= 0 && key.year().compareTo(to) <= 0 && (partnerId == null || partnerId.equals(key.partnerId()))
                && (kind == null || kind == key.kind()) && (direction == null || direction == key.direction());
    }

    boolean lets(Service one) {
        return service == null || service == one;
    }

    boolean tellsServices() {
        return service != null || byService;
    }

    /** Whether the figures are of all exchanges with a partner in a year, so that a sum of them cannot be subtracted from another. */
    boolean isWhole() {
        return service == null && kind == null;
    }
}
