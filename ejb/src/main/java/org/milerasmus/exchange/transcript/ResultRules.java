package org.milerasmus.exchange.transcript;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.RuleBroken;

/** What makes the results of a stay believable. */
final class ResultRules {

    private final Mobility stay;
    private final Scale scale;
    private final LocalDate today;

    ResultRules(Mobility stay, Scale scale, LocalDate today) {
        this.stay = stay;
        this.scale = scale;
        this.today = today;
    }

    void check(List<CourseResult> results) {
        Set<String> seen = new HashSet<>();
        for (CourseResult result : results) {
            if (!seen.add(result.key().toLowerCase(Locale.ROOT))) {
                throw RuleBroken.of("results.twice", result.key());
            }
            grade(result);
            requireDate(result);
        }
    }

    private void grade(CourseResult result) {
        if (scale != null) {
            String label = scale.label(result.getGrade())
                    .orElseThrow(() -> RuleBroken.of("results.grade", result.key(), result.getGrade(), String.join(" · ", scale.labels())));
            result.setGrade(label);
            result.setPassed(scale.passes(label));
        }
    }

    private void requireDate(CourseResult result) {
        if (result.getGradedOn().isBefore(stay.firstDay())) {
            throw RuleBroken.of("results.beforeStay", result.key(), stay.firstDay());
        }
        if (result.getGradedOn().isAfter(today)) {
            throw RuleBroken.of("results.future", result.key());
        }
    }

    /** Checks what has to be right before the results are issued. */
    static void requireComplete(ResultSheet sheet) {
        if (sheet.getResults().isEmpty()) {
            throw RuleBroken.of("results.none");
        }
        BigDecimal declared = sheet.getDeclaredEcts();
        if (declared != null && declared.compareTo(sheet.total()) != 0) {
            throw RuleBroken.at("declaredEcts", "results.total", declared.toPlainString(), sheet.total().toPlainString());
        }
        if (sheet.isIssued()) {
            throw RuleBroken.of("results.nothingNew", sheet.getTranscript().getCode());
        }
    }
}
