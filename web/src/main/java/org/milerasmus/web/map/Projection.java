package org.milerasmus.web.map;

import org.milerasmus.shared.GeoPoint;

/**
 * From degrees to the units of the picture of Europe, which is 1000 wide and 1000 high: Lambert's azimuthal equal-area
 * projection around 52° N 10° E, as in EPSG:3035 but of a sphere. The outlines in {@code resources/images/europe.svg} were
 * projected in the same way.
 */
final class Projection {

    /** Width and height of the picture. */
    static final double SIZE = 1000;

    private static final double KM_PER_UNIT = 4.2;
    private static final double WEST_KM = -1850;
    private static final double NORTH_KM = 2300;
    private static final double CENTRE_LONGITUDE = Math.toRadians(10);
    private static final double SIN_CENTRE = Math.sin(Math.toRadians(52));
    private static final double COS_CENTRE = Math.cos(Math.toRadians(52));
    private static final double OTHER_SIDE = -0.9; // cosine of the angle from the centre
    private static final Spot NOWHERE = new Spot(-SIZE, -SIZE);

    private Projection() {
    }

    /** A place in the picture, in units from its upper left corner. */
    record Spot(double x, double y) {

        /** Whether the picture shows it. */
        boolean isShown() {
            return x >= 0 && x <= SIZE && y >= 0 && y <= SIZE;
        }
    }

    static Spot project(GeoPoint place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude()) - CENTRE_LONGITUDE;
        double towards = SIN_CENTRE * Math.sin(latitude) + COS_CENTRE * Math.cos(latitude) * Math.cos(longitude);
        if (towards < OTHER_SIDE) {
            return NOWHERE;
        }
        double scale = GeoPoint.EARTH_RADIUS_KM * Math.sqrt(2 / (1 + towards));
        double eastKm = scale * Math.cos(latitude) * Math.sin(longitude);
        double northKm = scale * (COS_CENTRE * Math.sin(latitude) - SIN_CENTRE * Math.cos(latitude) * Math.cos(longitude));
        return new Spot((eastKm - WEST_KM) / KM_PER_UNIT, (NORTH_KM - northKm) / KM_PER_UNIT);
    }
}
