package org.milerasmus.exchange.teachingdesk;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.reference.ExchangeKind;

/**
 * Which offers to list; null means any.
 *
 * @param words    that occur in the subject, the code, the instructor's name or the academy
 * @param field    beginning of an ISCED-F code
 * @param language ISO 639-1 code
 * @param topicId  number of a topic of cyber forensics
 * @param from     first day that the visit may end on
 * @param to       last day that the visit may begin on
 */
public record OfferFilter(String words, ExchangeKind kind, String field, String language, Long topicId, LocalDate from, LocalDate to)
        implements Serializable {

    /** Every offer that the caller may see. */
    public static OfferFilter any() {
        return new OfferFilter(null, null, null, null, null, null, null);
    }
}
