package org.milerasmus.exchange.ledger;

import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.promise.Seats;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;

/**
 * One line of a ledger.
 *
 * @param service   of the travellers; null where all are counted together
 * @param seats     as agreed and used; null in a line of one service, because agreements promise seats whatever the service
 * @param offered   seats in calls that rest on an agreement with the partner; null in a line of one service
 * @param nominated applications that were proposed to the host, whatever became of them
 * @param used      stays that were not cancelled
 * @param days      of these stays, first and last included
 * @param euros     that were awarded for them; null where the reader may not know
 */
public record LedgerLine(AcademicYear year, Long partnerId, String partner, ExchangeKind kind, Direction direction, Service service, Seats seats,
        Long offered, long nominated, long used, long days, BigDecimal euros) implements Serializable {

    /** Tells lines apart. */
    public String key() {
        return year.start() + "-" + partnerId + "-" + kind + "-" + direction + "-" + service;
    }
}
