package org.milerasmus.course.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.RuleBroken;

/** From which percentage on a host gives which of its grades; a message names the line that is to blame. */
public final class GradeSteps {

    private static final int ALL = 100;

    private GradeSteps() {
    }

    /**
     * Every grade of the host, best first: those that pass evenly between the pass mark and 100 percent, the best of those that do not from 0 on.
     *
     * @param scale the host's table of grades; null when it has none, so that nothing can be proposed
     */
    public static List<GradeStep> proposed(Scale scale, int passPercent) {
        if (scale == null) {
            return new ArrayList<>();
        }
        List<GradeStep> steps = new ArrayList<>();
        int passing = scale.bands().size();
        for (int i = 0; i < passing; i++) {
            steps.add(new GradeStep(scale.bands().get(i).label(), passPercent + (ALL - passPercent) * (passing - 1 - i) / passing));
        }
        scale.failing().stream().findFirst().ifPresent(label -> steps.add(new GradeStep(label, 0)));
        return steps;
    }

    /** Grades of the host's scale alone, each better one from a higher percentage on, the lowest passing one exactly from the pass mark. */
    static void check(List<GradeStep> steps, Scale scale, int passPercent) {
        for (int i = 0; i < steps.size(); i++) {
            requireInScale(steps.get(i), scale, i, passPercent);
            if (i > 0 && steps.get(i).getFromPercent() >= steps.get(i - 1).getFromPercent()) {
                String from = "steps:" + i + ":fromPercent";
                throw RuleBroken.at(from, "assessment.stepOrder", steps.get(i - 1).getLabel(), steps.get(i - 1).getFromPercent());
            }
        }
        if (steps.stream().noneMatch(step -> step.getFromPercent() == passPercent)) {
            throw RuleBroken.at("passPercent", "assessment.stepAtPass", passPercent);
        }
        boolean failing = scale == null || !scale.failing().isEmpty();
        if (failing && steps.getLast().getFromPercent() != 0) {
            throw RuleBroken.at("steps:" + (steps.size() - 1) + ":fromPercent", "assessment.stepAtNothing");
        }
    }

    private static void requireInScale(GradeStep step, Scale scale, int line, int passPercent) {
        if (scale == null) {
            return;
        }
        String field = "steps:" + line + ":label";
        String label = scale.label(step.getLabel())
                .orElseThrow(() -> RuleBroken.at(field, "assessment.notInScale", step.getLabel(), String.join(" · ", scale.labels())));
        step.setLabel(label);
        if (scale.passes(label) != step.getFromPercent() >= passPercent) {
            throw RuleBroken.at(field, scale.passes(label) ? "assessment.passesBelow" : "assessment.failsAbove", label, passPercent);
        }
    }

    /**
     * The grade for a percentage; for who has not passed at most the best grade below the pass mark.
     *
     * @return empty where the host has no grade for who does not pass
     */
    public static Optional<String> label(List<GradeStep> steps, int passPercent, BigDecimal percent, boolean passed) {
        return steps.stream().filter(step -> passed || step.getFromPercent() < passPercent)
                .filter(step -> percent.compareTo(BigDecimal.valueOf(step.getFromPercent())) >= 0).findFirst().map(GradeStep::getLabel);
    }
}
