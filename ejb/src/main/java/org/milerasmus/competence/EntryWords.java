package org.milerasmus.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import org.milerasmus.shared.text.Typed;

/** What an entry of a framework is called in both languages, and what it means. */
@Embeddable
public class EntryWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 300)
    @Column(name = "title_en", nullable = false)
    private String titleEn;

    @NotBlank
    @Size(max = 300)
    @Column(name = "title_fr", nullable = false)
    private String titleFr;

    @Size(max = 2000)
    private String summary;

    EntryWords copy() {
        EntryWords copy = new EntryWords();
        copy.titleEn = titleEn;
        copy.titleFr = titleFr;
        copy.summary = summary;
        return copy;
    }

    /** The title in French for French readers, else in English. */
    public String title(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? titleFr : titleEn;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = Typed.orNull(titleEn);
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = Typed.orNull(titleFr);
    }

    /** What it means, in a sentence or two. */
    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = Typed.orNull(summary);
    }
}
