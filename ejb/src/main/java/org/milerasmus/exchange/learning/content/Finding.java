package org.milerasmus.exchange.learning.content;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong or unusual.
 *
 * @param values for its words: credits as numbers, days and titles
 */
public record Finding(FindingKind kind, List<Serializable> values) implements Serializable {

    public Finding {
        values = List.copyOf(values);
    }

    static Finding of(FindingKind kind, Serializable... values) {
        return new Finding(kind, Arrays.asList(values));
    }

    /** Whether nobody can sign before it is put right. */
    public boolean isBlocking() {
        return kind.isBlocking();
    }
}
