package org.milerasmus.exchange.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.shared.text.Typed;

/** What is taught, in which language, and for how many credits. */
@Embeddable
public class Teaching implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 8000)
    private String description;

    @NotBlank
    @Column(nullable = false)
    private String language = "en";

    @Column(name = "study_field")
    private String studyField;

    @DecimalMin("0")
    @DecimalMax("60")
    private BigDecimal ects;

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = Typed.orNull(description);
    }

    /** ISO 639-1 code of the language of instruction. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Typed.orNull(language);
    }

    /** ISCED-F code of what is taught. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
    }

    /** Credits that participation is worth, or null. */
    public BigDecimal getEcts() {
        return ects;
    }

    public void setEcts(BigDecimal ects) {
        this.ects = ects;
    }
}
