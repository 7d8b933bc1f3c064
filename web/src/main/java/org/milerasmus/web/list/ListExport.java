package org.milerasmus.web.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.milerasmus.export.Exports;
import org.milerasmus.export.Sheet;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.form.FormFields;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.http.Download;
import org.milerasmus.web.text.Formats;
import org.omnifaces.util.Components;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.ColumnMeta;
import org.primefaces.model.StreamedContent;

/** Gives a list away as a file: the rows that the filter lets through in the order that is shown, in the shown columns. */
@Named
@RequestScoped
public class ListExport {

    private static final String ROW = "row";

    @Inject
    private Exports exports;

    @Inject
    private Formats formats;

    @Inject
    private UserSettings settings;

    /** What a list can become. */
    public SheetFormat[] getFormats() {
        return SheetFormat.values();
    }

    /**
     * The file; whoever takes it is written down.
     *
     * @throws RuleBroken when the list has more rows than such a file is good for
     */
    public StreamedContent file(LazyPage<?> rows, String title, SheetFormat format) {
        if (rows.getRowCount() > format.getMostRows()) {
            throw RuleBroken.of("list.tooLong", format.getMostRows());
        }
        FacesContext context = FacesContext.getCurrentInstance();
        DataTable table = table(rows);
        table.decodeColumnTogglerState(context);
        List<UIColumn> columns = table.getColumns().stream().filter(column -> isShown(table, column)).toList();
        Sheet sheet = new Sheet(title, settings.getLocale(), filters(context, table), columns.stream().map(UIColumn::getHeaderText).toList(),
                cells(context, rows.everything(), columns), total(columns));
        return Download.of(title.toLowerCase(settings.getLocale()).replaceAll("[^\\p{L}\\p{N}]+", "-"), format, exports.file(sheet, format));
    }

    private static DataTable table(LazyPage<?> rows) {
        List<DataTable> found = new ArrayList<>();
        Components.forEachComponent().ofTypes(DataTable.class).<DataTable>invoke(table -> {
            if (table.getValue() == rows) {
                found.add(table);
            }
        });
        return found.getFirst();
    }

    private static boolean isShown(DataTable table, UIColumn column) {
        ColumnMeta chosen = table.getColumnMeta().get(column.getColumnKey());
        boolean visible = chosen == null || chosen.getVisible() == null ? column.isVisible() : chosen.getVisible();
        return column.isRendered() && column.isExportable() && visible;
    }

    private List<String> filters(FacesContext context, DataTable table) {
        return new FormFields(context, Components.getClosestParent(table, UIForm.class), formats).read().values().stream()
                .filter(field -> field.value() != null && !field.value().toString().isEmpty() && !Boolean.FALSE.equals(field.value()))
                .map(field -> field.label() + ": " + field.text()).toList();
    }

    /** Draws the cells as the page does, row by row, and keeps their words. */
    private static List<List<Object>> cells(FacesContext context, List<?> rows, List<UIColumn> columns) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        ResponseWriter page = context.getResponseWriter();
        try {
            List<List<Object>> cells = new ArrayList<>();
            for (Object row : rows) {
                request.put(ROW, row);
                cells.add(columns.stream().map(column -> cell(context, column)).toList());
            }
            return cells;
        } finally {
            request.remove(ROW);
            context.setResponseWriter(page);
        }
    }

    private static Object cell(FacesContext context, UIColumn column) {
        CellText words = new CellText();
        context.setResponseWriter(words);
        try {
            if (column instanceof UIComponent component) {
                for (UIComponent child : component.getChildren()) {
                    child.encodeAll(context);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return value(column, words.text());
    }

    /** What is below the columns; empty where nothing is. */
    private static List<Object> total(List<UIColumn> columns) {
        List<Object> sums = columns.stream().map(column -> value(column, Objects.requireNonNullElse(column.getFooterText(), ""))).toList();
        return sums.stream().allMatch(""::equals) ? List.of() : sums;
    }

    private static Object value(UIColumn column, String text) {
        return text.matches("-?\\d{1,15}") && isNumber(column) ? Long.valueOf(text) : text;
    }

    private static boolean isNumber(UIColumn column) {
        return column.getStyleClass() != null && column.getStyleClass().contains("number");
    }
}
