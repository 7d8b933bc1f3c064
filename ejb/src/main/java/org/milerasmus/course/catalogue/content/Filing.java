package org.milerasmus.course.catalogue.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.text.Typed;

/** Under what a course is filed in the catalogues and frameworks of others. */
@Embeddable
public class Filing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 80)
    private String discipline;

    @Size(max = 80)
    private String area;

    @Column(name = "study_field")
    private String studyField;

    @Enumerated(EnumType.STRING)
    private Proficiency proficiency;

    @Min(1)
    @Max(8)
    @Column(name = "eqf_level")
    private Integer eqfLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "milof_focus")
    private MilofFocus focus;

    @Enumerated(EnumType.STRING)
    private Certification certification;

    /** The same, for another course. */
    public Filing copy() {
        Filing copy = new Filing();
        copy.discipline = discipline;
        copy.area = area;
        copy.studyField = studyField;
        copy.proficiency = proficiency;
        copy.eqfLevel = eqfLevel;
        copy.focus = focus;
        return copy; // whoever has found this course good has not seen the other one
    }

    /** Discipline of NATO's catalogue, such as "Cyberspace Operations". */
    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = Typed.orNull(discipline);
    }

    /** Area within the discipline. */
    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = Typed.orNull(area);
    }

    /** ISCED-F 2013 code, four digits. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
    }

    public Proficiency getProficiency() {
        return proficiency;
    }

    public void setProficiency(Proficiency proficiency) {
        this.proficiency = proficiency;
    }

    /** Level of the European Qualifications Framework, 1 to 8. */
    public Integer getEqfLevel() {
        return eqfLevel;
    }

    public void setEqfLevel(Integer eqfLevel) {
        this.eqfLevel = eqfLevel;
    }

    /** Focus by SQF-MILOF; null where it is not about officers. */
    public MilofFocus getFocus() {
        return focus;
    }

    public void setFocus(MilofFocus focus) {
        this.focus = focus;
    }

    /** Null when nobody else has looked at its quality. */
    public Certification getCertification() {
        return certification;
    }

    public void setCertification(Certification certification) {
        this.certification = certification;
    }
}
