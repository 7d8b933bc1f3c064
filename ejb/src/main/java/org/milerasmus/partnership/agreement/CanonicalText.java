package org.milerasmus.partnership.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.Aggregate;

/**
 * The text of a version in a form in which the same content always gives the same bytes, so that its hash can stand for it:
 * one line a value, {@code name=value}, in a fixed order, with parties by their numbers in the register, because a party that
 * is renamed has not agreed to anything else.
 */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {
    }

    /** What the parties put their names to: the agreement's code, the number of the version, who they are, and what is said. */
    static String of(Agreement agreement, Terms terms) {
        CanonicalText canonical = new CanonicalText();
        canonical.line("agreement", agreement.getCode()).line("version", terms.getNumber());
        canonical.line("parties", agreement.getParties().stream().map(Aggregate::getId).sorted(Comparator.naturalOrder())
                .map(String::valueOf).collect(Collectors.joining(",")));
        return canonical.content(terms).text.toString();
    }

    /** What is said, whoever says it and however often. */
    static String contentOf(Terms terms) {
        return new CanonicalText().content(terms).text.toString();
    }

    private CanonicalText content(Terms terms) {
        line("from", terms.getPeriod().getInForceFrom()).line("to", terms.getPeriod().getInForceTo());
        line("carryOver", terms.getClauses().getCarryOver()).line("remarks", terms.getClauses().getRemarks());
        List<CooperationCondition> conditions = terms.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            condition("condition." + (i + 1) + ".", conditions.get(i));
        }
        return this;
    }

    private void condition(String name, CooperationCondition condition) {
        line(name + "kind", condition.getKind());
        line(name + "sending", number(condition.getSending())).line(name + "receiving", number(condition.getReceiving()));
        line(name + "studyField", condition.getStudy().getStudyField()).line(name + "eqf", condition.getStudy().getEqf());
        line(name + "seatsPerYear", condition.getSeatsPerYear());
        line(name + "months", condition.getLength().getMonths()).line(name + "days", condition.getLength().getDays());
        line(name + "taughtIn", condition.getInstruction().getTaughtIn()).line(name + "language", condition.getInstruction().getLanguage());
        line(name + "blended", condition.getInstruction().isBlended()).line(name + "notes", condition.getNotes());
    }

    private static Long number(Academy academy) {
        return academy == null ? null : academy.getId();
    }

    /** A value never ends its line: two texts that differ cannot look alike. */
    private CanonicalText line(String name, Object value) {
        String written = value == null ? "" : value.toString().replace("\\", "\\\\").replace("\r\n", "\n").replace("\n", "\\n").replace("\r", "\\n");
        text.append(name).append('=').append(written).append('\n');
        return this;
    }
}
