package org.milerasmus.exchange.offering;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.call.Window;
import org.milerasmus.reference.ExchangeKind;

/**
 * Which published calls to show to everybody; null means any.
 *
 * @param words      parts of the title, the code, the host's name or city
 * @param studyField ISCED-F code of what is taught
 * @param country    ISO code of the host's country
 * @param language   ISO 639-1 code of the language of instruction
 * @param from       the stay ends on this day or later
 * @param to         the stay starts on this day or earlier
 * @param window     where the window for applications stands
 * @param offer      what was offered under an agreement; for its two academies, administrators and auditors only
 */
public record OpenCallFilter(String words, ExchangeKind kind, String studyField, String country, String language,
        LocalDate from, LocalDate to, Window window, Offer offer) implements Serializable {

    /** Calls whether or not they rest on an agreement. */
    public OpenCallFilter(String words, ExchangeKind kind, String studyField, String country, String language,
            LocalDate from, LocalDate to, Window window) {
        this(words, kind, studyField, country, language, from, to, window, null);
    }

    /** Every call that one can apply for now. */
    public static OpenCallFilter open() {
        return new OpenCallFilter(null, null, null, null, null, null, null, Window.OPEN);
    }
}
