package org.milerasmus.course.marking;

import java.io.Serializable;

/**
 * What came of taking points over.
 *
 * @param changed marks that were given, or are others now
 * @param kept    marks that stay as a marker has given them by hand
 */
public record Takeover(long changed, int kept) implements Serializable {
}
