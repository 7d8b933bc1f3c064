package org.milerasmus.exchange.teachingdesk;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.teaching.RequestStatus;
import org.milerasmus.reference.ExchangeKind;

/**
 * Which requests to list; null means any.
 *
 * @param words    that occur in the subject, the code or the academy
 * @param field    beginning of an ISCED-F code
 * @param language ISO 639-1 code
 * @param from     first day that the visit may end on
 * @param to       last day that the visit may begin on
 * @param own      whether only those of the caller's academy
 */
public record RequestFilter(String words, ExchangeKind kind, RequestStatus status, String field, String language, LocalDate from, LocalDate to,
        boolean own) implements Serializable {

    /** Every request that the caller may see. */
    public static RequestFilter any() {
        return new RequestFilter(null, null, null, null, null, null, null, false);
    }
}
