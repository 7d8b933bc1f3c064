package org.milerasmus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A table on pages to print. The page is built as a tree, so that no value can become markup. */
final class PrintedPages {

    private PrintedPages() {
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        Pdf.write(page(sheet), out);
    }

    private static Document page(Sheet sheet) throws IOException {
        Document page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", sheet.language().toLanguageTag());
        page.appendChild(html);
        Element head = add(html, "head", null);
        add(head, "title", sheet.title());
        meta(head, "subject", sheet.title());
        meta(head, "description", sheet.title());
        add(head, "style", Pdf.text("print.css"));
        Element body = add(html, "body", null);
        add(body, "h1", sheet.title());
        sheet.filters().forEach(filter -> add(body, "p", filter));
        table(add(body, "table", null), sheet);
        return page;
    }

    private static void table(Element table, Sheet sheet) {
        row(add(table, "thead", null), "th", sheet.columns());
        Element rows = add(table, "tbody", null);
        sheet.rows().forEach(row -> row(rows, "td", row));
        if (!sheet.total().isEmpty()) {
            row(rows, "td", sheet.total()).setAttribute("class", "total");
        }
    }

    private static Element row(Element parent, String cell, List<?> values) {
        Element row = add(parent, "tr", null);
        for (Object value : values) {
            Element added = add(row, cell, value.toString());
            if (value instanceof Number) {
                added.setAttribute("class", "number");
            }
        }
        return row;
    }

    private static void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", null);
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private static Element add(Element parent, String name, String text) {
        Element child = parent.getOwnerDocument().createElement(name);
        if (text != null) {
            child.setTextContent(text);
        }
        parent.appendChild(child);
        return child;
    }

    private static Document empty() throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
