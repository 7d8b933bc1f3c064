package org.milerasmus.shared;

import java.io.Serializable;

/**
 * A place on the earth in decimal degrees (WGS 84).
 *
 * @param latitude  degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record GeoPoint(double latitude, double longitude) implements Serializable {

    /** Mean radius of the earth in km (IUGG). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    /** @throws IllegalArgumentException for a place that is not on the earth */
    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Length of the great circle to another place in km, by the haversine formula; it errs by less than 0.6 % as the earth is no sphere. */
    public double distanceKm(GeoPoint other) {
        double halfLatitude = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double halfLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = halfLatitude * halfLatitude
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * halfLongitude * halfLongitude;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
