package org.milerasmus.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.GeoPoint;

class MapPictureTest {

    private static final GeoPoint PARIS = new GeoPoint(48.85, 2.35);
    private static final GeoPoint NEW_YORK = new GeoPoint(40.71, -74.0);

    @Test
    void hidesNoPointBehindAnother() {
        List<MapMark> marks = MapPicture.of(Collections.nCopies(7, point(PARIS, 1))).getMarks();
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                assertThat(Math.hypot(marks.get(i).x() - marks.get(j).x(), marks.get(i).y() - marks.get(j).y())).isGreaterThan(10);
            }
            assertThat(Math.hypot(marks.get(i).x() - Projection.project(PARIS).x(), marks.get(i).y() - Projection.project(PARIS).y())).isLessThan(40);
        }
    }

    @Test
    void leavesPointsWithRoomWhereTheyAre() {
        MapMark paris = MapPicture.of(List.of(point(PARIS, 1), point(new GeoPoint(52.5, 13.4), 1))).getMarks().get(0);
        assertThat(Math.hypot(paris.x() - Projection.project(PARIS).x(), paris.y() - Projection.project(PARIS).y())).isLessThan(0.1);
    }

    @Test
    void drawsManyLargerThanOneAndBeneathIt() {
        List<MapMark> marks = MapPicture.of(List.of(point(PARIS, 1), point(PARIS, 40))).getMarks();
        assertThat(marks).extracting(mark -> mark.point().count()).containsExactly(40L, 1L);
        assertThat(marks.get(0).radius()).isGreaterThan(marks.get(1).radius()).isLessThanOrEqualTo(30);
        assertThat(marks.get(0).isCounted()).isTrue();
        assertThat(marks.get(1).isCounted()).isFalse();
    }

    @Test
    void tellsWhatItCannotShow() {
        MapPicture map = MapPicture.of(List.of(point(PARIS, 1), point(NEW_YORK, 1), point(null, 1)));
        assertThat(map.getPoints()).hasSize(3);
        assertThat(map.getMarks()).hasSize(1);
        assertThat(map.getOutside()).isEqualTo(2);
    }

    @Test
    void explainsEachKindOnce() {
        assertThat(MapPicture.of(List.of(point(PARIS, 1), point(NEW_YORK, 1))).getKinds()).singleElement().extracting(MapPoint::kind).isEqualTo("Academy");
    }

    private static MapPoint point(GeoPoint place, long count) {
        return new MapPoint("Demo Academy", place, count, "Academy", "info", "/somewhere");
    }
}
