package org.milerasmus.web.exchange.teaching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.reference.ExchangeKind;

/** What offers and requests alike are searched by. */
public class SubjectSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private ExchangeKind kind;
    private String field;
    private String language;
    private LocalDate from;
    private LocalDate to;

    boolean isNarrowed() {
        return Stream.of(words, kind, field, language, from, to).anyMatch(Objects::nonNull);
    }

    void clear() {
        words = null;
        kind = null;
        field = null;
        language = null;
        from = null;
        to = null;
    }

    /** The kinds of visit to choose from. */
    public Set<ExchangeKind> getKinds() {
        return ExchangeKind.visits();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    /** ISCED-F code. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
