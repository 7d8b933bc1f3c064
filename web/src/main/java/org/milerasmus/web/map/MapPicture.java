package org.milerasmus.web.map;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.web.map.Projection.Spot;

/** A map of Europe with points on it, and the same points as a table. */
public final class MapPicture implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double RADIUS = 8;
    private static final double LARGEST = 30;
    private static final double GROWTH = 3.2;

    private final List<MapPoint> points;
    private final List<MapMark> marks;

    private MapPicture(List<MapPoint> points, List<MapMark> marks) {
        this.points = points;
        this.marks = marks;
    }

    /** The map of these points; those that would hide each other are moved a little apart. */
    public static MapPicture of(List<MapPoint> points) {
        List<MapPoint> shown = points.stream().filter(MapPicture::isShown).toList();
        double[] radii = shown.stream().mapToDouble(point -> radius(point.count())).toArray();
        List<Spot> spots = Spreading.apart(shown.stream().map(point -> Projection.project(point.place())).toList(), radii);
        List<MapMark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            marks.add(new MapMark(shown.get(i), tenths(spots.get(i).x()), tenths(spots.get(i).y()), tenths(radii[i])));
        }
        marks.sort(Comparator.comparingDouble(MapMark::radius).reversed()); // the small ones lie above the large ones
        return new MapPicture(List.copyOf(points), List.copyOf(marks));
    }

    private static boolean isShown(MapPoint point) {
        return point.place() != null && Projection.project(point.place()).isShown();
    }

    private static double radius(long count) {
        return count <= 1 ? RADIUS : Math.min(LARGEST, RADIUS + GROWTH * Math.sqrt(count));
    }

    private static double tenths(double units) {
        return Math.round(units * 10) / 10.0;
    }

    /** All points in the order in which they were given, for the table. */
    public List<MapPoint> getPoints() {
        return points;
    }

    /** What is drawn, from the largest to the smallest. */
    public List<MapMark> getMarks() {
        return marks;
    }

    /** Number of points that the picture cannot show. */
    public int getOutside() {
        return points.size() - marks.size();
    }

    /** The first point of each kind, for the legend; empty when the points have no kinds. */
    public List<MapPoint> getKinds() {
        Map<String, MapPoint> kinds = new LinkedHashMap<>();
        points.stream().filter(point -> point.kind() != null).forEach(point -> kinds.putIfAbsent(point.kind(), point));
        return List.copyOf(kinds.values());
    }
}
