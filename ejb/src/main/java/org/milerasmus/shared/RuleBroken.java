package org.milerasmus.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rule of the field forbids what was asked for; the message says which and what to do. Several may be told at once. */
public class RuleBroken extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleBroken> others;

    private RuleBroken(String key, Object[] args, String field, List<RuleBroken> others) {
        super(key, field, args);
        this.others = others;
    }

    /** A rule about the record as a whole. */
    public static RuleBroken of(String key, Object... args) {
        return new RuleBroken(key, args, null, List.of());
    }

    /** A rule that one field of the edited record breaks. */
    public static RuleBroken at(String field, String key, Object... args) {
        return new RuleBroken(key, args, field, List.of());
    }

    /**
     * Applies all rules, whichever of them is broken, so that everything can be put right in one go.
     *
     * @throws RuleBroken the first that was broken, with the others in {@link #all()}
     */
    public static void checkAll(Runnable... rules) {
        List<RuleBroken> broken = new ArrayList<>();
        for (Runnable rule : rules) {
            try {
                rule.run();
            } catch (RuleBroken one) {
                broken.addAll(one.all());
            }
        }
        if (!broken.isEmpty()) {
            RuleBroken first = broken.getFirst();
            throw new RuleBroken(first.key(), first.args(), first.field().orElse(null), List.copyOf(broken.subList(1, broken.size())));
        }
    }

    /** This one and those that were broken beside it. */
    public List<RuleBroken> all() {
        return others == null ? List.of(this) : Stream.concat(Stream.of(this), others.stream()).toList();
    }
}
