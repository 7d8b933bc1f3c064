package org.milerasmus.web.exchange.transcript;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.resultimport.ResultColumn;
import org.milerasmus.exchange.resultimport.ResultFate;
import org.milerasmus.exchange.resultimport.ResultImports;
import org.milerasmus.exchange.resultimport.ResultPreview;
import org.milerasmus.exchange.resultimport.ResultRow;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.PlainText;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.http.Download;
import org.milerasmus.web.list.LazyPage;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.StreamedContent;

/** Results of a whole call on their way in. */
@Named
@ViewScoped
public class ResultImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LIMIT = 1024 * 1024;

    @Inject
    private transient ResultImports imports;

    @Inject
    private UserSettings settings;

    private String code;
    private Call call;
    private String text;
    private ResultPreview preview;
    private ResultFate fate;

    private final LazyPage<ResultRow> rows = LazyPage.of(() -> fate, this::count, this::list, ResultRow::line);

    /** Reads the call. */
    public void load() {
        call = imports.call(code);
    }

    /** Takes the text of a file and shows what would become of its rows. */
    public void upload(FileUploadEvent event) {
        try {
            text = PlainText.of(event.getFile().getContent()).orElseThrow(() -> RuleBroken.at("file", "resultImport.noText"));
            look();
        } catch (RuleBroken rule) {
            Feedback.errorAt(event.getComponent().getClientId(), "error." + rule.key(), rule.args());
        }
    }

    /** Shows what would become of the rows. */
    public void look() {
        preview = null;
        preview = imports.preview(code, text);
        fate = null;
        rows.restart();
    }

    /** Writes what is shown. */
    public String write() {
        imports.write(code, text, preview);
        Feedback.success("resultImport.written", preview.count(ResultFate.NEW), preview.count(ResultFate.CHANGED));
        return "/exchange/transcript/import?faces-redirect=true&call=" + code;
    }

    /** Issues a transcript to every guest whose results are new. */
    public String issue() {
        Feedback.success("resultImport.issued", imports.issue(code));
        return "/exchange/transcript/list?faces-redirect=true&call=" + code;
    }

    /** A table to fill in. */
    public StreamedContent template() {
        return Download.of(code, SheetFormat.CSV, imports.template(code, settings.getLocale()));
    }

    private long count(ResultFate wanted) {
        return preview.rows(wanted).size();
    }

    private List<ResultRow> list(ResultFate wanted, PageRequest page) {
        return preview.rows(wanted).stream().skip(page.first()).limit(page.size()).toList();
    }

    public LazyPage<ResultRow> getRows() {
        return rows;
    }

    /** What the table would do; null before it was looked at. */
    public ResultPreview getPreview() {
        return preview;
    }

    public Call getCall() {
        return call;
    }

    /** The table as it was pasted. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The rows to show: those with this fate, or all. */
    public ResultFate getFate() {
        return fate;
    }

    public void setFate(ResultFate fate) {
        this.fate = fate;
    }

    public ResultFate[] getFates() {
        return ResultFate.values();
    }

    /** What a table can say about a result. */
    public ResultColumn[] getColumns() {
        return ResultColumn.values();
    }

    /** Bytes that a file may have. */
    public int getLimit() {
        return LIMIT;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
