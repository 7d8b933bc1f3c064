package org.milerasmus.partnership.agreement.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.milerasmus.shared.text.Typed;

/** What is studied, and at which level; what is not said is open to all. */
@Embeddable
public class Study implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "study_field")
    private String studyField;

    @Min(1)
    @Max(8)
    private Integer eqf;

    /** The same study, to be changed without changing this one. */
    public Study copy() {
        Study copy = new Study();
        copy.studyField = studyField;
        copy.eqf = eqf;
        return copy;
    }

    /** Whether somebody could study under both. */
    public boolean meets(Study other) {
        return anyOrSame(studyField, other.studyField) && anyOrSame(eqf, other.eqf);
    }

    private static boolean anyOrSame(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** ISCED-F code, or null for any field. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
    }

    /** Level of the European Qualifications Framework, 1 to 8, or null for any. */
    public Integer getEqf() {
        return eqf;
    }

    public void setEqf(Integer eqf) {
        this.eqf = eqf;
    }
}
