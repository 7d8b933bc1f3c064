package org.milerasmus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The kinds of file that a table can become. */
public enum SheetFormat {

    /** A workbook for spreadsheet programs. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 50_000) {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            Workbooks.write(sheet, out);
        }
    },
    /** Comma-separated values for other programs. */
    CSV("csv", "text/csv; charset=UTF-8", 50_000) {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            SeparatedValues.write(sheet, out);
        }
    },
    /** Pages to print and to keep, readable by screen readers. */
    PDF("pdf", "application/pdf", 5_000) {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            PrintedPages.write(sheet, out);
        }
    };

    private final String extension;
    private final String contentType;
    private final int mostRows;

    SheetFormat(String extension, String contentType, int mostRows) {
        this.extension = extension;
        this.contentType = contentType;
        this.mostRows = mostRows;
    }

    abstract void write(Sheet sheet, OutputStream out) throws IOException;

    /** The whole file. */
    public byte[] bytes(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How names of such files end, without the dot. */
    public String getExtension() {
        return extension;
    }

    public String getContentType() {
        return contentType;
    }

    /** Rows that a file may have: more are of no use to people and cost the server too much. */
    public int getMostRows() {
        return mostRows;
    }
}
