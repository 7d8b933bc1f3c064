package org.milerasmus.web.list;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What every list of something that is taught is searched for, as it is typed and as the address of the page keeps it. */
public abstract class TaughtSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private String studyField;
    private String language;
    private LocalDate from;
    private LocalDate to;

    /** Whether anything is asked for. */
    protected boolean isNarrowed() {
        return Stream.of(words, studyField, language, from, to).anyMatch(Objects::nonNull);
    }

    /** Asks for nothing any more. */
    protected void clear() {
        words = null;
        studyField = null;
        language = null;
        from = null;
        to = null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** ISCED-F code. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = studyField;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** What ends on this day or later. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** What starts on this day or earlier. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
