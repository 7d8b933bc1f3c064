package org.milerasmus.partnership.factsheet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.Objects;
import org.milerasmus.reference.Cefr;

/** A language that courses are taught in, and the level that guests need to follow them. */
@Embeddable
public class TeachingLanguage implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    private String language;

    @Enumerated(EnumType.STRING)
    private Cefr cefr;

    /** A line to be filled in. */
    public TeachingLanguage() {
    }

    /**
     * @param language ISO 639-1 code
     * @param cefr     level that guests need, or null when the academy asks for none
     */
    public TeachingLanguage(String language, Cefr cefr) {
        this.language = language;
        this.cefr = cefr;
    }

    /** ISO 639-1 code. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The level that guests need; null when the academy asks for none. */
    public Cefr getCefr() {
        return cefr;
    }

    public void setCefr(Cefr cefr) {
        this.cefr = cefr;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TeachingLanguage that && Objects.equals(language, that.language) && cefr == that.cefr;
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, cefr);
    }

    /** {@code en B2}, for the audit trail. */
    @Override
    public String toString() {
        return cefr == null ? language : language + " " + cefr;
    }
}
