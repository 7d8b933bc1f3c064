package org.milerasmus.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.io.File;
import java.util.Locale;
import java.util.Scanner;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.shared.GeoPoint;
import org.milerasmus.web.map.Projection.Spot;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The outlines and the points on them are projected alike: towns lie in their countries. */
class OutlinesTest {

    private static final File OUTLINES = new File("src/main/webapp/resources/images/europe.svg");

    @ParameterizedTest
    @CsvSource({"AT, 47.80485, 16.23196", "BE, 50.85045, 4.34878", "EE, 58.38062, 26.72509", "ES, 41.65606, -0.87734", "FI, 62.24147, 25.72088",
            "FR, 43.60426, 1.44367", "IE, 53.4, -7.5", "IT, 41.89193, 12.51133", "LU, 49.6, 6.1", "NO, 60.1, 10.2", "PL, 52.22977, 21.01178",
            "PT, 39.5, -8.2", "RO, 44.43225, 26.10626", "SE, 59.2, 16.0", "TR, 39.91987, 32.85427", "UA, 45.2, 34.2", "CY, 35.1, 33.2", "CY, 35.25, 33.3"})
    void townsLieInTheirCountries(String country, double latitude, double longitude) throws Exception {
        Spot spot = Projection.project(new GeoPoint(latitude, longitude));
        assertThat(outline(country).contains(spot.x(), spot.y())).isTrue();
    }

    @Test
    void areLight() {
        assertThat(OUTLINES.length()).isLessThan(150_000);
    }

    private static Path2D outline(String country) throws Exception {
        NodeList paths = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(OUTLINES).getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (country.equals(path.getAttribute("id"))) {
                return path(path.getAttribute("d"));
            }
        }
        throw new AssertionError("no outline of " + country);
    }

    /** Rings of the form {@code M x y l dx dy dx dy … z}. */
    private static Path2D path(String commands) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (String ring : commands.split("z")) {
            try (Scanner numbers = new Scanner(ring.replaceAll("[Ml]", " ").replace("-", " -")).useLocale(Locale.ROOT)) {
                double x = Double.parseDouble(numbers.next());
                double y = Double.parseDouble(numbers.next());
                path.moveTo(x, y);
                while (numbers.hasNext()) {
                    x += Double.parseDouble(numbers.next());
                    y += Double.parseDouble(numbers.next());
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }
}
