package org.milerasmus.course.practical.custody;

import java.io.Serializable;
import org.milerasmus.course.practical.CustodyGapKind;

/**
 * A gap in a chain of custody.
 *
 * @param item  label of the piece of evidence
 * @param price points that it costs by itself, before the cap
 */
public record CustodyGap(CustodyGapKind kind, String item, int price) implements Serializable {
}
