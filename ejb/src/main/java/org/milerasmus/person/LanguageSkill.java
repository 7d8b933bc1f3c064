package org.milerasmus.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.milerasmus.reference.Cefr;
import org.milerasmus.reference.Slp;
import org.milerasmus.shared.text.Typed;

/** What somebody can do in one language, by STANAG 6001, by the European framework, or by both. */
@Embeddable
public class LanguageSkill implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Column(nullable = false)
    private String language;

    @Pattern(regexp = "|" + Slp.PATTERN, message = "{slp}")
    private String slp;

    @Enumerated(EnumType.STRING)
    private Cefr cefr;

    public LanguageSkill() {
    }

    public LanguageSkill(String language, String slp, Cefr cefr) {
        this.language = language;
        this.slp = slp;
        this.cefr = cefr;
    }

    /** ISO 639-1 code. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Typed.orNull(language);
    }

    /** Profile such as {@code 3321}, or null. */
    public String getSlp() {
        return slp;
    }

    public void setSlp(String slp) {
        this.slp = Typed.orNull(slp);
    }

    /** Level, or null. */
    public Cefr getCefr() {
        return cefr;
    }

    public void setCefr(Cefr cefr) {
        this.cefr = cefr;
    }

    /** Whether a wanted level is reached; of a STANAG 6001 profile and a CEFR level either is enough, and null asks for nothing. */
    public boolean reaches(String wantedSlp, Cefr wantedCefr) {
        return wantedSlp == null && wantedCefr == null
                || wantedSlp != null && slp != null && Slp.parse(slp).reaches(Slp.parse(wantedSlp))
                || wantedCefr != null && cefr != null && cefr.reaches(wantedCefr);
    }

    /** What is known of a level in the words of both scales; empty for none. */
    public static List<Object> levels(String slp, Cefr cefr) {
        return Stream.<Object>of(slp == null ? null : "SLP " + slp, cefr).filter(Objects::nonNull).toList();
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(language, slp, cefr);
    }
}
