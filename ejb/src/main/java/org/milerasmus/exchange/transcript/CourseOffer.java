package org.milerasmus.exchange.transcript;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.milerasmus.exchange.result.CourseResult;

/**
 * A released grade of a course that a guest took at the host, ready to become a line of the sheet.
 *
 * @param session code of the session
 */
public record CourseOffer(String session, CourseResult result) implements Serializable {

    /** The line of a sheet that is about the same course, if there is one. */
    public Optional<CourseResult> line(List<CourseResult> results) {
        return results.stream().filter(one -> one.getCode() != null && one.getCode().equalsIgnoreCase(result.getCode())).findFirst();
    }

    /** Whether a sheet has it with the same grade. */
    public boolean isTaken(List<CourseResult> results) {
        return line(results).filter(one -> result.getGrade().equals(one.getGrade()) && result.getGradedOn().equals(one.getGradedOn())).isPresent();
    }

    /** Whether a sheet has another grade for it, as after an appeal. */
    public boolean isDifferent(List<CourseResult> results) {
        return line(results).filter(one -> one.getGrade() != null).isPresent() && !isTaken(results);
    }

    /** Fills the line of the same course, or makes a new one: asking twice does no harm. */
    public void takeOver(ResultSheet sheet) {
        CourseResult line = line(sheet.getResults()).orElseGet(() -> {
            CourseResult added = new CourseResult(result.getCode(), result.getTitle(), result.getEcts(), null, null);
            sheet.add(added);
            return added;
        });
        if (line.getEcts() == null) {
            line.setEcts(result.getEcts());
        }
        line.setGrade(result.getGrade());
        line.setGradedOn(result.getGradedOn());
        line.setPassed(result.isPassed());
    }
}
