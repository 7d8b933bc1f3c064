package org.milerasmus.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    /** On a sphere of 6371.0088 km; the last two are a quarter and half of its girth. */
    @ParameterizedTest
    @CsvSource({"48.8566, 2.3522, 52.5200, 13.4050, 877.5", "51.5074, -0.1278, 40.7128, -74.0060, 5570.2",
            "47.80485, 16.23196, 50.85045, 4.34878, 924.1", "0, 0, 90, 0, 10007.6", "0, -90, 0, 90, 20015.1"})
    void knowsTheWayToAnother(double latitude, double longitude, double otherLatitude, double otherLongitude, double km) {
        GeoPoint here = new GeoPoint(latitude, longitude);
        GeoPoint there = new GeoPoint(otherLatitude, otherLongitude);
        assertThat(here.distanceKm(there)).isCloseTo(km, within(km / 200)).isEqualTo(there.distanceKm(here), within(1e-9));
        assertThat(here.distanceKm(here)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-91, 0", "0, 180.5", "NaN, 0", "0, NaN"})
    void isOnTheEarth(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(latitude, longitude));
    }

    @Test
    void goesOverTheDateLineTheShortWay() {
        assertThat(new GeoPoint(0, 179.5).distanceKm(new GeoPoint(0, -179.5))).isCloseTo(111.2, within(0.1));
    }
}
