package org.milerasmus.web.course.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.course.catalogue.CourseKind;
import org.milerasmus.course.finder.CatalogueFilter;

/** What the catalogue is searched for, as it is typed. */
public class CatalogueSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private CourseKind kind;
    private String studyField;
    private Long profile;
    private Long host;
    private String language;
    private LocalDate from;
    private LocalDate to;
    private boolean freeSeats;

    CatalogueFilter filter() {
        return new CatalogueFilter(words, kind, studyField, profile, host, language, from, to, freeSeats);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = studyField;
    }

    /** Number of a profile that an outcome leads to. */
    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
    }

    /** Number of the academy or university. */
    public Long getHost() {
        return host;
    }

    public void setHost(Long host) {
        this.host = host;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Sessions that end on this day or later. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Sessions that start on this day or earlier. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Only courses with a session in which a seat is left. */
    public boolean isFreeSeats() {
        return freeSeats;
    }

    public void setFreeSeats(boolean freeSeats) {
        this.freeSeats = freeSeats;
    }
}
