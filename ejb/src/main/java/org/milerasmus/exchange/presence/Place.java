package org.milerasmus.exchange.presence;

import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.shared.GeoPoint;

/** How many people are at an academy. */
public record Place(Long academyId, String name, String city, String country, BigDecimal latitude, BigDecimal longitude, long people)
        implements Serializable {

    /** Where on the earth it is; null when nobody has said. */
    public GeoPoint point() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
    }
}
