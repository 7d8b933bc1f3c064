package org.milerasmus.web.exchange.decision;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.exchange.decision.DecisionRow;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.shared.BusinessException;

/**
 * What became of a decision about several applications, record by record.
 *
 * @param verb names what was asked for, {@code decision.done.<verb>}
 */
public record Answer(String verb, List<Line> lines) implements Serializable {

    /**
     * One application.
     *
     * @param refusal why nothing was done; null when it was
     */
    public record Line(String code, String name, Selected selected, BusinessException refusal) implements Serializable {
    }

    static Answer of(String verb, List<DecisionRow> rows, List<Outcome> outcomes) {
        return new Answer(verb, lines(rows.stream().map(row -> new Line(row.code(), row.name(), row.selected(), null)).toList(), outcomes));
    }

    /** The same applications with what came of them; outcomes are in the order in which the applications were given. */
    static List<Line> lines(List<Line> asked, List<Outcome> outcomes) {
        return IntStream.range(0, asked.size()).mapToObj(i -> line(asked.get(i), outcomes.get(i))).toList();
    }

    private static Line line(Line asked, Outcome outcome) {
        return new Line(asked.code(), asked.name(), outcome.selected(), outcome.refusal());
    }

    /** The applications that were moved. */
    public List<Line> done() {
        return lines.stream().filter(line -> line.refusal() == null).toList();
    }

    /** The applications that stayed as they were. */
    public List<Line> refused() {
        return lines.stream().filter(line -> line.refusal() != null).toList();
    }

    /** Whether the moved applications can be taken back. */
    public boolean undoable() {
        return !done().isEmpty() && List.of("nominate", "reserve", "reject").contains(verb);
    }
}
