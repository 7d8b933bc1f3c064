package org.milerasmus.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.text.Typed;

/** What somebody studies, has studied or teaches, and in which year. */
@Embeddable
public class Studies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(8)
    @Column(name = "study_year")
    private Integer studyYear;

    @Column(name = "study_field")
    private String studyField;

    /** Whether everything is there that calls ask of a kind of person: the field, and the year of who studies. */
    boolean areComplete(PersonKind kind) {
        return studyField != null && (!kind.isStudying() || studyYear != null);
    }

    /** Year of study from 1; null for those who do not study. */
    public Integer getStudyYear() {
        return studyYear;
    }

    public void setStudyYear(Integer studyYear) {
        this.studyYear = studyYear;
    }

    /** ISCED-F code. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
    }
}
