package org.milerasmus.course.appeal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.GradeSteps;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.grade.Total;
import org.milerasmus.course.mark.Judged;

/**
 * An appeal as the host looks at it.
 *
 * @param marks    what counts in each assessment, to be changed where the appeal is right
 * @param deciding whether the reader can decide it
 */
public record AppealCase(Appeal appeal, List<NewMark> marks, boolean deciding) implements Serializable {

    /** What the marks that are typed would lead to, as they stand; empty as long as nothing is typed, or something that is no mark. */
    public Optional<Total> preview() {
        List<NewMark> typed = marks.stream().filter(mark -> mark.getMarks() != null).toList();
        if (typed.isEmpty() || !typed.stream().allMatch(AppealCase::isMark)) {
            return Optional.empty();
        }
        Map<Assessment, Judged> counts = new HashMap<>();
        marks.forEach(mark -> counts.put(mark.getAssessment(), mark.getMarks() == null ? mark.getCurrent() : Judged.marked(mark.getMarks())));
        return Total.of(marks.stream().map(NewMark::getAssessment).toList(), counts, scheme().getPassPercent());
    }

    /** The grade in the host's scale for what the marks would lead to. */
    public Optional<String> previewLabel() {
        return preview().flatMap(total -> GradeSteps.label(scheme().getSteps(), scheme().getPassPercent(), total.percent(), total.passed()));
    }

    private Scheme scheme() {
        return appeal.getGrade().getScheme();
    }

    private static boolean isMark(NewMark mark) {
        return mark.getMarks().signum() >= 0 && mark.getMarks().compareTo(BigDecimal.valueOf(mark.getAssessment().getMaxMarks())) <= 0;
    }
}
