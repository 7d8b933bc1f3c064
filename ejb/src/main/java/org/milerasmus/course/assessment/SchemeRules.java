package org.milerasmus.course.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.milerasmus.course.session.Session;
import org.milerasmus.shared.RuleBroken;

/** What makes an assessment sound by itself, and all of them together. */
final class SchemeRules {

    private static final int ALL = 100;
    /** A report may be due when everybody is home again; a day long after is a slip of the keyboard. */
    private static final int YEARS_AFTER = 1;

    private SchemeRules() {
    }

    /** The weights are the whole, neither less nor more. */
    static void requireWhole(List<Assessment> assessments) {
        int sum = assessments.stream().mapToInt(Assessment::getWeight).sum();
        if (sum != ALL) {
            throw RuleBroken.of("assessment.weights", sum);
        }
    }

    /** Two markers who can both sign in; criteria that make up the best mark; a pass mark within the scale. */
    static void check(Assessment one) {
        if (one.getPassMark() != null && one.getPassMark().compareTo(BigDecimal.valueOf(one.getMaxMarks())) > 0) {
            throw RuleBroken.at("passMark", "assessment.passAboveMax", one.getMaxMarks());
        }
        int points = one.getCriteria().stream().mapToInt(RubricCriterion::getPoints).sum();
        if (!one.getCriteria().isEmpty() && points != one.getMaxMarks()) {
            throw RuleBroken.at("maxMarks", "assessment.criteria", points, one.getMaxMarks());
        }
        if (one.getCriteria().stream().map(criterion -> criterion.getTitle().strip().toLowerCase(Locale.ROOT)).distinct().count() < one.getCriteria().size()) {
            throw RuleBroken.at("criterion", "assessment.sameCriterion");
        }
        if (one.getFirstMarker().getPerson() == null) {
            throw RuleBroken.at("firstMarker", "assessment.guestMarks", one.getFirstMarker().getName());
        }
        if (one.getSecondMarker() != null && one.getSecondMarker().getPerson() == null) {
            throw RuleBroken.at("secondMarker", "assessment.guestMarks", one.getSecondMarker().getName());
        }
        if (Objects.equals(one.getFirstMarker(), one.getSecondMarker())) {
            throw RuleBroken.at("secondMarker", "assessment.sameMarker");
        }
        checkSource(one);
    }

    /** Points that are taken over come once, as one number and with the names: attempts are not made blind. */
    private static void checkSource(Assessment one) {
        if (one.getSource() != null && (one.getSecondMarker() != null || one.isDoubleBlind() || !one.getCriteria().isEmpty())) {
            throw RuleBroken.at("source", "assessment.sourceAlone");
        }
    }

    /** Between the first day of its session and a year after the last, and called like no other assessment of the scheme. */
    static void checkAmong(Assessment one, Session session, List<Assessment> all) {
        LocalDate due = one.getDueOn();
        LocalDate latest = session.getEndsOn().plusYears(YEARS_AFTER);
        if (due != null && (due.isBefore(session.getStartsOn()) || due.isAfter(latest))) {
            throw RuleBroken.at("dueOn", "assessment.dueOutside", session.getStartsOn(), latest);
        }
        if (all.stream().anyMatch(other -> !Objects.equals(other.getId(), one.getId()) && other.getTitle().strip().equalsIgnoreCase(one.getTitle().strip()))) {
            throw RuleBroken.at("title", "assessment.sameTitle", one.getTitle());
        }
    }

    /** Once the scheme is fixed, words may change, and nothing that a mark depends on. */
    static void requireSameMeasure(Assessment stored, Assessment edited) {
        boolean same = stored.getWeight() == edited.getWeight() && stored.getMaxMarks() == edited.getMaxMarks()
                && sameMarks(stored.getPassMark(), edited.getPassMark()) && stored.isDoubleBlind() == edited.isDoubleBlind()
                && stored.getTolerance() == edited.getTolerance() && points(stored).equals(points(edited))
                && Objects.equals(stored.getSource(), edited.getSource())
                && Objects.equals(stored.getFirstMarker(), edited.getFirstMarker()) && Objects.equals(stored.getSecondMarker(), edited.getSecondMarker());
        if (!same) {
            throw RuleBroken.of("assessment.fixed");
        }
    }

    private static boolean sameMarks(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static List<Integer> points(Assessment one) {
        return one.getCriteria().stream().map(RubricCriterion::getPoints).toList();
    }
}
