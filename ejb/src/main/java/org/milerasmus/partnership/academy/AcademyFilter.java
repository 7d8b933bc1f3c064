package org.milerasmus.partnership.academy;

import java.io.Serializable;
import org.milerasmus.reference.Service;

/**
 * Which academies to list; null means any.
 *
 * @param words   parts of the name, the city or the Erasmus code
 * @param country ISO 3166-1 alpha-2
 */
public record AcademyFilter(String words, String country, AcademyKind kind, Service service) implements Serializable {
}
