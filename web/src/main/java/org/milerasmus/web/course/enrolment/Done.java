package org.milerasmus.web.course.enrolment;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.course.enrolment.Outcome;
import org.milerasmus.course.enrolmentlist.EnrolmentRow;
import org.milerasmus.shared.BusinessException;

/**
 * What became of several places that were to be moved.
 *
 * @param verb names what was asked for, {@code enrolment.done.<verb>}
 */
public record Done(String verb, List<Line> lines) implements Serializable {

    /**
     * One place.
     *
     * @param refusal why nothing was done; null when it was
     */
    public record Line(String name, String sessionCode, BusinessException refusal) implements Serializable {
    }

    static Done of(String verb, List<EnrolmentRow> rows, List<Outcome> outcomes) {
        return new Done(verb, IntStream.range(0, rows.size())
                .mapToObj(i -> new Line(rows.get(i).name(), rows.get(i).sessionCode(), outcomes.get(i).refusal())).toList());
    }

    /** Number of places that were moved. */
    public long done() {
        return lines.stream().filter(line -> line.refusal() == null).count();
    }

    /** Those that stayed as they were. */
    public List<Line> refused() {
        return lines.stream().filter(line -> line.refusal() != null).toList();
    }
}
