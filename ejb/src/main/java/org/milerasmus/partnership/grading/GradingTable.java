package org.milerasmus.partnership.grading;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    @Size(max = 20)
    @Column(name = "pass_mark", nullable = false)
    private String passMark;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "overlap_rule", nullable = false)
    private OverlapRule overlapRule = OverlapRule.MIDDLE;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "grading_share", joinColumns = @JoinColumn(name = "table_id"))
    @OrderBy("position")
    private List<GradeShare> shares = new ArrayList<>();

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
        shares.removeIf(GradeShare::isEmpty);
        if (passMark == null && !shares.isEmpty()) {
            passMark = shares.getLast().getLabel();
        }
        savedAt = now;
    }

    /** Checks what no single field can: the order of the grades, none twice, the pass mark, and shares that make up the whole. */
    public void check() {
        placeRows();
        new GradingRules(this).check();
    }

    /** The scale with its bands. */
    public Scale scale() {
        int last = passPosition();
        List<GradeShare> passing = shares.subList(0, last + 1);
        return Scale.of(passing.stream().map(GradeShare::getLabel).toList(), passing.stream().map(GradeShare::getShare).toList(),
                shares.subList(last + 1, shares.size()).stream().map(GradeShare::getLabel).toList(), overlapRule);
    }

    /** Place of the lowest passing grade, from 0; -1 when the pass mark is none of the grades. */
    int passPosition() {
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).getLabel().equalsIgnoreCase(passMark)) {
                return i;
            }
        }
        return -1;
    }

    /** Adds a grade below the others. */
    public void add(GradeShare share) {
        shares.add(share);
    }

    /** Takes a grade out. */
    public void remove(GradeShare share) {
        shares.removeIf(one -> one == share);
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

    /** The lowest grade that passes. */
    public String getPassMark() {
        return passMark;
    }

    public void setPassMark(String passMark) {
        this.passMark = passMark == null ? null : Typed.orNull(passMark.strip());
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

    /** The grades, best first. */
    public List<GradeShare> getShares() {
        return shares;
    }

    @Override
    protected List<GradeShare> placedRows() {
        return shares;
    }
}
