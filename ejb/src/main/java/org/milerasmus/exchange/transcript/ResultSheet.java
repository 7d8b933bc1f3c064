package org.milerasmus.exchange.transcript;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.Aggregate;

/** The results of one stay as the host keeps them. They may change; what was issued of them is a {@link Transcript} and may not. */
@Entity
@Table(name = "result_sheet")
@NamedQuery(name = "ResultSheet.ofStay", query = "select s from ResultSheet s left join fetch s.transcript where s.mobility.id = :stay")
public class ResultSheet extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @DecimalMin("0")
    @Digits(integer = 4, fraction = 1)
    @Column(name = "declared_ects")
    private BigDecimal declaredEcts;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false)
    private String savedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "transcript_id")
    private Transcript transcript;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "course_result", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderBy("position")
    private List<CourseResult> results = new ArrayList<>();

    protected ResultSheet() {
    }

    /** An empty sheet of a stay. */
    public ResultSheet(Mobility mobility) {
        this.mobility = mobility;
    }

    /** Notes who has saved it and when. */
    public void saved(String by, Instant now) {
        savedBy = by;
        savedAt = now;
    }

    /**
     * Checks what no single field can, and writes grades as the host's table does.
     *
     * @param scale the host's table of grades, or null when it has none
     * @param today last day that a grade can be of
     */
    public void check(Scale scale, LocalDate today) {
        placeRows();
        new ResultRules(mobility, scale, today).check(results);
    }

    /** Whether the transcript that is in force says the same. */
    public boolean isIssued() {
        return transcript != null && transcript.says(results);
    }

    /** Notes the transcript that is in force now; null when there is none any more. */
    public void inForce(Transcript issued) {
        transcript = issued;
    }

    /** Credits that are awarded. */
    public BigDecimal total() {
        return results.stream().filter(result -> result.getEcts() != null).map(CourseResult::awarded).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Adds a result below the others. */
    public void add(CourseResult result) {
        results.add(result);
    }

    /** Takes a result out. */
    public void remove(CourseResult result) {
        results.removeIf(one -> one == result);
    }

    public Mobility getMobility() {
        return mobility;
    }

    /** Total on the host's own record, to compare with; null where it was not given. */
    public BigDecimal getDeclaredEcts() {
        return declaredEcts;
    }

    public void setDeclaredEcts(BigDecimal declaredEcts) {
        this.declaredEcts = declaredEcts;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public String getSavedBy() {
        return savedBy;
    }

    /** The transcript that is in force, or null. */
    public Transcript getTranscript() {
        return transcript;
    }

    public List<CourseResult> getResults() {
        return results;
    }

    @Override
    protected List<CourseResult> placedRows() {
        return results;
    }
}
