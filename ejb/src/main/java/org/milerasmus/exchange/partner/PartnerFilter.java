package org.milerasmus.exchange.partner;

import java.io.Serializable;
import org.milerasmus.partnership.academy.AcademyKind;

/**
 * Which partners to look for; null means any.
 *
 * @param words      parts of the name, the city or the Erasmus code
 * @param country    ISO 3166-1 alpha-2
 * @param kind       military academy or civilian university
 * @param studyField ISCED-F code of what is taught there
 * @param language   ISO 639-1 code of a language that is taught in
 * @param topic      number of a topic of cyber forensics that is taught
 * @param openSeats  true for those alone that offer a free seat in a call which is open now
 */
public record PartnerFilter(String words, String country, AcademyKind kind, String studyField, String language, Long topic, boolean openSeats)
        implements Serializable {
}
