package org.milerasmus.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import java.util.List;
import java.util.Map;

/** The columns that a list may be sorted by; what is not named here never reaches the database. */
public record Sorting(Map<String, ? extends Expression<?>> columns, Expression<?> fallback, boolean fallbackDescending, Expression<?> tieBreak) {

    /**
     * The order for a request: its column when it is a known one, else the list's own. The tie-break makes paging stable; it goes the same
     * way, so that the database can read an index from its end.
     */
    public List<Order> order(CriteriaBuilder cb, PageRequest page) {
        Expression<?> column = page.sort() == null ? null : columns.get(page.sort());
        boolean descending = column == null ? fallbackDescending : page.descending();
        Expression<?> chosen = column == null ? fallback : column;
        return descending ? List.of(cb.desc(chosen), cb.desc(tieBreak)) : List.of(cb.asc(chosen), cb.asc(tieBreak));
    }
}
