package org.milerasmus.exchange.partner;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.shared.GeoPoint;

/**
 * A partner as the search shows it.
 *
 * @param place       where it is; null when nobody has said
 * @param studyFields ISCED-F codes of what is taught
 * @param languages   languages that are taught in, with the level that guests need: {@code en B2}
 * @param topics      numbers of the topics of cyber forensics that are taught
 * @param openSeats   seats that are free in calls which are open now
 */
public record PartnerRow(Long id, String name, String city, String country, AcademyKind kind, GeoPoint place, List<String> studyFields,
        List<String> languages, List<Long> topics, long openSeats) implements Serializable {
}
