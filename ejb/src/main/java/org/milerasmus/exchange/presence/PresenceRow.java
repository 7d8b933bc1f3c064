package org.milerasmus.exchange.presence;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.Service;

/**
 * Somebody who is, was or will be somewhere.
 *
 * @param from first day there, confirmed or else planned
 * @param to   last day there, confirmed or else planned
 */
public record PresenceRow(String code, String givenName, String familyName, NatoGrade grade, Service service, String callTitle,
        String sending, String receiving, String city, String country, LocalDate from, LocalDate to, MobilityStatus status)
        implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
