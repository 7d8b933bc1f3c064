package org.milerasmus.partnership.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.conversion.OverlapRule;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/**
 * How often an institution gave each of its grades in an academic year, in one field of study or in all of them. As the ECTS
 * Users' Guide has it, the shares are those of the passing grades.
 */
@Entity
@Table(name = "grading_table")
@NamedQuery(name = "GradingTable.applicable", query = """
        select t from GradingTable t join fetch t.academy where t.academy.id = :academy and (t.studyField is null or t.studyField = :field)""")
@NamedQuery(name = "GradingTable.ofYear", query = "select t from GradingTable t where t.academy.id = :academy and t.academicYear = :year")
public class GradingTable extends Aggregate {

    private static final long serialVersionUID = 1L;
    private static final String ALL_FIELDS = "all";

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @NotNull
    @Column(name = "academic_year", nullable = false)
    private AcademicYear academicYear;

    @Column(name = "study_field")
    private String studyField;

    /** The field, or a word for all of them: a unique key takes no notice of rows without a value. */
    @Column(nullable = false)
    private String scope = ALL_FIELDS;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ShareBasis basis = ShareBasis.PERCENT;

    @Valid
    @Embedded
    private Grades grades = new Grades();

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "overlap_rule", nullable = false)
    private OverlapRule overlapRule = OverlapRule.MIDDLE;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    /** A new table, to be filled in. */
    public GradingTable() {
    }

    /** A new table of an institution. */
    public GradingTable(Academy academy, AcademicYear academicYear, String studyField) {
        this.academy = academy;
        this.academicYear = academicYear;
        setStudyField(studyField);
    }

    /** Takes lines away that nothing was typed in, and the lowest grade as the pass mark where none is given. */
    public void saved(Instant now) {
        grades.tidy();
        savedAt = now;
    }

    /** Checks what no single field can: the order of the grades, none twice, the pass mark, and shares that make up the whole. */
    public void check() {
        new GradingRules(this).check();
    }

    /** The scale with its bands. */
    public Scale scale() {
        return grades.scale(overlapRule);
    }

    public Academy getAcademy() {
        return academy;
    }

    public void setAcademy(Academy academy) {
        this.academy = academy;
    }

    public AcademicYear getAcademicYear() {
        return academicYear;
    }

    public void setAcademicYear(AcademicYear academicYear) {
        this.academicYear = academicYear;
    }

    /** ISCED-F code, or null for the whole institution. */
    public String getStudyField() {
        return studyField;
    }

    public final void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
        scope = this.studyField == null ? ALL_FIELDS : this.studyField;
    }

    public ShareBasis getBasis() {
        return basis;
    }

    public void setBasis(ShareBasis basis) {
        this.basis = basis;
    }

    /** How the institution reads grades from elsewhere. */
    public OverlapRule getOverlapRule() {
        return overlapRule;
    }

    public void setOverlapRule(OverlapRule overlapRule) {
        this.overlapRule = overlapRule;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** The grades and how often each is given. */
    public Grades getGrades() {
        return grades;
    }
}
