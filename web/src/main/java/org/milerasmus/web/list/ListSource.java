package org.milerasmus.web.list;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.milerasmus.shared.PageRequest;

/**
 * Where the rows of a list come from. All of it can be stored with the session that a list is looked at in.
 *
 * @param <R> row
 */
public interface ListSource<R> extends Serializable {

    /** Number of rows that the filter of the moment lets through. */
    long count();

    /** One part of them. */
    List<R> list(PageRequest page);

    /** A boundary as a source: the filter is asked for anew each time. */
    static <F, R> ListSource<R> of(Filter<F> filter, Count<F> count, Rows<F, R> rows) {
        return new ListSource<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public long count() {
                return count.applyAsLong(filter.get());
            }

            @Override
            public List<R> list(PageRequest page) {
                return rows.apply(filter.get(), page);
            }
        };
    }

    /** What to look for. */
    @FunctionalInterface
    interface Filter<F> extends Supplier<F>, Serializable {
    }

    /** How many rows there are. */
    @FunctionalInterface
    interface Count<F> extends ToLongFunction<F>, Serializable {
    }

    /** The rows themselves. */
    @FunctionalInterface
    interface Rows<F, R> extends BiFunction<F, PageRequest, List<R>>, Serializable {
    }

    /** What tells one row from another. */
    @FunctionalInterface
    interface Key<R> extends Function<R, Object>, Serializable {
    }
}
