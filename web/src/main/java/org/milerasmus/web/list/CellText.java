package org.milerasmus.web.list;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.Writer;
import java.util.Set;

/** Takes what components write and keeps the words: what people read in a cell, without any markup. */
final class CellText extends ResponseWriter {

    private static final Set<String> INLINE = Set.of("a", "span", "strong", "em", "time", "abbr");

    private final StringBuilder text = new StringBuilder();
    private boolean inScript;

    /** The words so far, with single blanks between them; blanks within a code are kept. */
    String text() {
        return text.toString().replaceAll("[ \\t]*\\R\\s*", "\n").replaceAll("\\n+", "; ").strip().replaceAll("^; |;$", "");
    }

    @Override
    public void startElement(String name, UIComponent component) {
        inScript = "script".equals(name) || "style".equals(name);
        separate(name);
    }

    @Override
    public void endElement(String name) {
        inScript = false;
        separate(name);
    }

    private void separate(String element) {
        if (!INLINE.contains(element)) {
            text.append('\n');
        }
    }

    @Override
    public void writeText(Object words, String property) {
        if (!inScript && words != null) {
            text.append(words);
        }
    }

    @Override
    public void writeText(char[] words, int from, int length) {
        writeText(new String(words, from, length), null);
    }

    @Override
    public void write(char[] words, int from, int length) {
        writeText(new String(words, from, length), null);
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return this;
    }

    @Override
    public void startDocument() {
        // a cell is no document
    }

    @Override
    public void endDocument() {
        // a cell is no document
    }

    @Override
    public void writeAttribute(String name, Object value, String property) {
        // not read by people
    }

    @Override
    public void writeURIAttribute(String name, Object value, String property) {
        // not read by people
    }

    @Override
    public void writeComment(Object comment) {
        // not read by people
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
