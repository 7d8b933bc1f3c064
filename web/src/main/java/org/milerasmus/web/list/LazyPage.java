package org.milerasmus.web.list;

import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milerasmus.shared.PageRequest;
import org.omnifaces.util.Components;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of a list, fetched page by page from a boundary. Where it stands and how it is sorted can be read from and
 * written to the address of the page.
 *
 * @param <T> row
 */
public class LazyPage<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final ListSource<T> source;
    private final ListSource.Key<T> key;
    private final Map<String, T> seen = new Seen<>();
    private List<T> selected = List.of();
    private int first;
    private String sort;
    private boolean descending;

    private LazyPage(ListSource<T> source, ListSource.Key<T> key) {
        this.source = source;
        this.key = key;
    }

    /** A list whose filter is asked for anew each time that rows are fetched. */
    public static <F, R> LazyPage<R> of(
            ListSource.Filter<F> filter, ListSource.Count<F> count, ListSource.Rows<F, R> list, ListSource.Key<R> rowKey) {
        return new LazyPage<>(ListSource.of(filter, count, list), rowKey);
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return Math.toIntExact(source.count());
    }

    @Override
    public List<T> load(int from, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> ignored) {
        first = from;
        sorting.values().stream().filter(SortMeta::isActive).findFirst().ifPresent(meta -> {
            sort = meta.getField();
            descending = meta.getOrder().isDescending();
        });
        ListAddress.show(FacesContext.getCurrentInstance());
        return fetch(size);
    }

    /** The rows from the first one that is shown. */
    List<T> fetch(int size) {
        List<T> rows = source.list(new PageRequest(first, size, sort, descending));
        rows.forEach(row -> seen.put(getRowKey(row), row));
        return rows;
    }

    /** Every row that the filter lets through, in the order that is shown: what an export writes. */
    public List<T> everything() {
        return source.list(new PageRequest(0, PageRequest.MAX_SIZE, sort, descending));
    }

    /** Goes back to the first page; call it when the filter has changed. */
    public void restart() {
        first = 0;
        tables().forEach(table -> table.setFirst(0));
    }

    /** Where these rows stand on the page. */
    private Stream<DataTable> tables() {
        List<DataTable> all = new ArrayList<>();
        // what is not shown is not read: it may be closed to the reader
        Components.forEachComponent().withHints(VisitHint.SKIP_UNRENDERED).ofTypes(DataTable.class).<DataTable>invoke(table -> all.add(table));
        return all.stream().filter(table -> table.getValue() == this);
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public T getRowData(String rowKey) {
        return seen.get(rowKey);
    }

    /** The rows whose boxes are ticked, on whichever page. */
    public List<T> getSelected() {
        return selected;
    }

    public void setSelected(List<T> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    /** Index of the first row that is shown; null at the beginning. */
    public Integer getFirst() {
        return first == 0 ? null : first;
    }

    public void setFirst(Integer first) {
        this.first = first == null ? 0 : Math.max(0, first);
    }

    /** Column that the list is sorted by, with a minus when descending; null in the list's own order. */
    public String getSort() {
        return sort == null || !descending ? sort : "-" + sort;
    }

    public void setSort(String value) {
        descending = value != null && value.startsWith("-");
        sort = descending ? value.substring(1) : value;
    }

    /** The same for the table, which does not hear of a column that it does not show, or has no more: an old link then shows the list's own order. */
    public List<SortMeta> getShownSortBy() {
        return sort == null || isColumn(FacesContext.getCurrentInstance()) ? getSortBy() : Collections.emptyList();
    }

    /** The order as the table takes it. */
    public List<SortMeta> getSortBy() {
        return sort == null ? Collections.emptyList()
                : List.of(SortMeta.builder().field(sort).order(descending ? SortOrder.DESCENDING : SortOrder.ASCENDING).build());
    }

    private boolean isColumn(FacesContext context) {
        return tables().flatMap(table -> table.getColumns().stream().filter(UIColumn::isRendered).map(column -> SortMeta.of(context, table.getVar(), column)))
                .anyMatch(meta -> meta != null && sort.equals(meta.getField()));
    }
}
