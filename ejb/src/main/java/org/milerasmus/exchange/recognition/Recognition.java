package org.milerasmus.exchange.recognition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** What the home academy has decided about a transcript, component by component in the transcript's order. */
@Entity
@Table(name = "recognition")
@NamedQuery(name = "Recognition.ofTranscript", query = "select r from Recognition r where r.transcript.id = :transcript")
@NamedQuery(name = "Recognition.latestOfStay", query = """
        select r from Recognition r join fetch r.transcript t where t.mobility.id = :stay order by t.issue.issuedAt desc, t.id desc""")
public class Recognition extends Aggregate {

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "transcript_id")
    private Transcript transcript;

    @Column(name = "total_ects", nullable = false)
    private BigDecimal totalEcts = BigDecimal.ZERO;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "decided_by", nullable = false)
    private String decidedBy;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "recognition_line", joinColumns = @JoinColumn(name = "recognition_id"))
    @OrderColumn(name = "position")
    private List<RecognitionLine> lines = new ArrayList<>();

    protected Recognition() {
    }

    /** Begins with one line for each component. */
    public Recognition(Transcript transcript, List<RecognitionLine> lines) {
        this.transcript = transcript;
        this.lines.addAll(lines);
    }

    /** Decides, or decides anew. */
    public void decide(String by, Instant now) {
        List<CourseResult> results = transcript.getResults();
        if (lines.size() != results.size()) {
            throw RuleBroken.of("recognition.otherTranscript", transcript.getCode());
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).check(results.get(i));
        }
        totalEcts = total();
        decidedBy = by;
        decidedAt = now;
    }

    /** Credits that count at home, as the lines are now. */
    public BigDecimal total() {
        return lines.stream().map(RecognitionLine::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Transcript getTranscript() {
        return transcript;
    }

    /** Credits that count at home, as they were decided. */
    public BigDecimal getTotalEcts() {
        return totalEcts;
    }

    /** When it was decided; null before. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public List<RecognitionLine> getLines() {
        return lines;
    }
}
