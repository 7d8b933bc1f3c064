package org.milerasmus.exchange.mobilitylist;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.Service;

/** One stay in a list. */
public record MobilityRow(Long id, String code, String givenName, String familyName, NatoGrade grade, Service service,
        ExchangeKind kind, String callTitle, String sending, String receiving, LocalDate startsOn, LocalDate endsOn,
        MobilityStatus status) implements Serializable {

    /** Given name and family name of the traveller. */
    public String name() {
        return givenName + " " + familyName;
    }
}
