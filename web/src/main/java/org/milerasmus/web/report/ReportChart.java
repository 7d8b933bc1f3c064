package org.milerasmus.web.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;

/** The largest lines of a report as bars, in the words of the chart component's library. */
final class ReportChart {

    /** Number of bars that can still be read on a telephone. */
    static final int BARS = 12;

    private static final int LONGEST_LABEL = 26;
    /** Of one lightness in the middle, so that they can be read on the light and on the dark page. */
    private static final String BAR = "#4f7f8f";
    private static final String INK = "#77828c";
    private static final String LINES = "#77828c40";

    private ReportChart() {
    }

    /** The chart of the largest of them. */
    static String of(String title, List<Bar> bars) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder lengths = Json.createArrayBuilder();
        bars.stream().sorted(Comparator.comparingDouble((Bar bar) -> bar.length().doubleValue()).reversed()).limit(BARS).forEach(bar -> {
            labels.add(shortened(bar.label()));
            lengths.add(bar.length().doubleValue());
        });
        JsonObject drawn = Json.createObjectBuilder().add("label", title).add("data", lengths).add("backgroundColor", BAR)
                .add("maxBarThickness", 22).build();
        return Json.createObjectBuilder().add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", Json.createArrayBuilder().add(drawn)))
                .add("options", options()).build().toString();
    }

    private static JsonObject options() {
        JsonObject ticks = Json.createObjectBuilder().add("color", INK).add("precision", 0).build();
        JsonObject axis = Json.createObjectBuilder().add("beginAtZero", true).add("ticks", ticks)
                .add("grid", Json.createObjectBuilder().add("color", LINES)).build();
        JsonObject names = Json.createObjectBuilder().add("ticks", Json.createObjectBuilder().add("color", INK).add("autoSkip", false))
                .add("grid", Json.createObjectBuilder().add("display", false)).build();
        return Json.createObjectBuilder().add("indexAxis", "y").add("responsive", true).add("maintainAspectRatio", false)
                .add("animation", false)
                .add("plugins", Json.createObjectBuilder().add("legend", Json.createObjectBuilder().add("display", false)))
                .add("scales", Json.createObjectBuilder().add("x", axis).add("y", names)).build();
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** One bar with what it stands for. */
    record Bar(String label, Number length) {
    }
}
