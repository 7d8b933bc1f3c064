package org.milerasmus.web.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;

/** The largest lines of a report as bars, in the words of the chart component's library; the page gives the colours of its day or night. */
final class ReportChart {

    /** Number of bars that can still be read on a telephone. */
    static final int BARS = 12;

    private static final int LONGEST_LABEL = 26;

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
        JsonObject drawn = Json.createObjectBuilder().add("label", title).add("data", lengths).add("maxBarThickness", 22).build();
        return Json.createObjectBuilder().add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", Json.createArrayBuilder().add(drawn)))
                .add("options", options()).build().toString();
    }

    private static JsonObject options() {
        JsonObject axis = Json.createObjectBuilder().add("beginAtZero", true).add("ticks", Json.createObjectBuilder().add("precision", 0))
                .add("grid", Json.createObjectBuilder()).build();
        JsonObject names = Json.createObjectBuilder().add("ticks", Json.createObjectBuilder().add("autoSkip", false))
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
