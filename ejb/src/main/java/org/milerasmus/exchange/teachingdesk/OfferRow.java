package org.milerasmus.exchange.teachingdesk;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.teaching.OfferStatus;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.NatoGrade;

/** One offer in a list. */
public record OfferRow(Long id, String code, String title, ExchangeKind kind, OfferStatus status, String studyField, String language,
        LocalDate startsOn, LocalDate endsOn, int hours, String givenName, String familyName, NatoGrade grade, String academy)
        implements Serializable {

    /** Given name and family name of the instructor. */
    public String name() {
        return givenName + " " + familyName;
    }
}
