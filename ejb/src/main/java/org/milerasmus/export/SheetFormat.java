package org.milerasmus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The kinds of file that a table can become. */
public enum SheetFormat {

    /** A workbook for spreadsheet programs. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            Workbooks.write(sheet, out);
        }
    },
    /** Comma-separated values for other programs. */
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            SeparatedValues.write(sheet, out);
        }
    },
    /** Pages to print and to keep, readable by screen readers. */
    PDF("pdf", "application/pdf") {
        @Override
        void write(Sheet sheet, OutputStream out) throws IOException {
            PrintedPages.write(sheet, out);
        }
    };

    private final String extension;
    private final String contentType;

    SheetFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
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
}
