package org.milerasmus.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.shared.GeoPoint;
import org.milerasmus.web.map.Projection.Spot;

class ProjectionTest {

    @Test
    void isCentredAsTheEuropeanGridIs() {
        Spot centre = Projection.project(new GeoPoint(52, 10));
        assertThat(centre.x()).isCloseTo(1850 / 4.2, within(1e-6));
        assertThat(centre.y()).isCloseTo(2300 / 4.2, within(1e-6));
    }

    /** Near the centre a unit is 4.2 km in every direction; equal areas cost a few per cent of length at the rim. */
    @ParameterizedTest
    @CsvSource({"52.5, 13.4, 48.86, 2.35, 0.005", "38.72, -9.13, 41.01, 28.95, 0.03", "59.91, 10.75, 41.89, 12.51, 0.01"})
    void keepsDistances(double latitude, double longitude, double otherLatitude, double otherLongitude, double share) {
        GeoPoint here = new GeoPoint(latitude, longitude);
        GeoPoint there = new GeoPoint(otherLatitude, otherLongitude);
        Spot one = Projection.project(here);
        Spot other = Projection.project(there);
        double km = here.distanceKm(there);
        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()) * 4.2).isCloseTo(km, within(km * share));
    }

    @ParameterizedTest
    @CsvSource({"64.1, -21.9", "37.0, -9.0", "71.1, 25.8", "34.6, 33.0", "39.93, 32.85"})
    void showsAllOfEurope(double latitude, double longitude) {
        assertThat(Projection.project(new GeoPoint(latitude, longitude)).isShown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"40.71, -74.0", "-52, -170", "35.7, 139.7", "28.1, -15.4"})
    void showsNothingElse(double latitude, double longitude) {
        assertThat(Projection.project(new GeoPoint(latitude, longitude)).isShown()).isFalse();
    }
}
