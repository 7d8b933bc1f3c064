package org.milerasmus.web.partnership.agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.web.text.Formats;

/** Two texts side by side, value by value, in the words of the reader. */
public final class Comparison {

    /**
     * Values that belong together: the text as a whole, or one condition.
     *
     * @param change what became of the whole group; null when some of its values may differ
     */
    public record Group(String title, Change change, List<Line> lines) implements Serializable {
    }

    /** One value before and after; a missing one is null. */
    public record Line(String label, String before, String after) implements Serializable {

        /** What became of the value; null when it stayed. */
        public Change change() {
            return Objects.equals(before, after) ? null : before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
        }
    }

    private final Formats formats;
    private final TermsWords words;
    private final Terms before;
    private final Terms after;

    Comparison(Formats formats, TermsWords words, Terms before, Terms after) {
        this.formats = formats;
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** The text as a whole, then the conditions: those of the later text in their order, then those that it has no longer. */
    List<Group> groups() {
        List<CooperationCondition> left = new ArrayList<>(before.getConditions());
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(formats.text("agreement.about"), null, lines(words.of(before), words.of(after))));
        for (CooperationCondition condition : after.getConditions()) {
            Optional<CooperationCondition> same = left.stream().filter(condition::meets).findFirst();
            same.ifPresent(left::remove);
            groups.add(group(same.orElse(null), condition));
        }
        left.forEach(gone -> groups.add(group(gone, null)));
        return groups;
    }

    private Group group(CooperationCondition old, CooperationCondition now) {
        Change change = old == null ? Change.ADDED : now == null ? Change.REMOVED : null;
        return new Group(words.title(now == null ? old : now), change, lines(words.of(old), words.of(now)));
    }

    private static List<Line> lines(List<TermsWords.Value> before, List<TermsWords.Value> after) {
        List<TermsWords.Value> named = before.isEmpty() ? after : before;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            lines.add(new Line(named.get(i).label(), text(before, i), text(after, i)));
        }
        return lines;
    }

    private static String text(List<TermsWords.Value> values, int i) {
        return values.isEmpty() || values.get(i).text().isEmpty() ? null : values.get(i).text();
    }
}
