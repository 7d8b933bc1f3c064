package org.milerasmus.web.partnership.academy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.partnership.academyfile.AcademyColumn;
import org.milerasmus.partnership.academyfile.AcademyFile;
import org.milerasmus.partnership.academyimport.AcademyImports;
import org.milerasmus.partnership.academyimport.ImportFate;
import org.milerasmus.partnership.academyimport.ImportPreview;
import org.milerasmus.partnership.academyimport.ImportRow;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.http.Download;
import org.milerasmus.web.list.LazyPage;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.StreamedContent;

/** A list of institutions on its way into the register. */
@Named
@ViewScoped
public class AcademyImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    private transient AcademyImports imports;

    private String fileName;
    private byte[] file;
    private ImportPreview preview;
    private ImportFate fate;
    private List<AcademyColumn> columns;

    private final LazyPage<ImportRow> rows = LazyPage.of(() -> fate, this::count, this::list, ImportRow::line);

    /** Opens the page, which is for administrators. */
    public void open() {
        columns = imports.columns();
    }

    /** Reads the file and shows what would become of its rows. */
    public void upload(FileUploadEvent event) {
        try {
            preview = imports.preview(event.getFile().getContent());
            file = event.getFile().getContent();
            fileName = event.getFile().getFileName();
            fate = null;
            rows.restart();
        } catch (RuleBroken rule) {
            Feedback.errorAt(event.getComponent().getClientId(), "error." + rule.key(), rule.args());
        }
    }

    /** Writes what is shown. */
    public String write() {
        imports.write(file, preview);
        Feedback.success("academyImport.written", preview.count(ImportFate.NEW), preview.count(ImportFate.CHANGED));
        return "/partnership/academy/list?faces-redirect=true";
    }

    /** Looks again at what would become of the rows, now that the register has changed. */
    public void look() {
        preview = imports.preview(file);
    }

    /** The register as a file. */
    public StreamedContent register(SheetFormat format) {
        return Download.of("academies", format, imports.register(format));
    }

    private long count(ImportFate wanted) {
        return preview.rows(wanted).size();
    }

    private List<ImportRow> list(ImportFate wanted, PageRequest page) {
        return preview.rows(wanted).stream().skip(page.first()).limit(page.size()).toList();
    }

    public LazyPage<ImportRow> getRows() {
        return rows;
    }

    /** What the file would do; null before one is chosen. */
    public ImportPreview getPreview() {
        return preview;
    }

    public String getFileName() {
        return fileName;
    }

    /** The rows to show: those with this fate, or all. */
    public ImportFate getFate() {
        return fate;
    }

    public void setFate(ImportFate fate) {
        this.fate = fate;
    }

    public ImportFate[] getFates() {
        return ImportFate.values();
    }

    /** What a list can say about an institution. */
    public List<AcademyColumn> getColumns() {
        return columns;
    }

    /** Files that can be changed and read in again. */
    public List<SheetFormat> getFormats() {
        return List.of(SheetFormat.XLSX, SheetFormat.CSV);
    }

    /** Bytes that a file may have. */
    public int getLimit() {
        return AcademyFile.MAX_SIZE;
    }

    /** The same in megabytes. */
    public int getMegabytes() {
        return AcademyFile.MAX_SIZE / MEGABYTE;
    }
}
