package org.milerasmus.exchange.transcript;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.transcript.content.Certified;
import org.milerasmus.exchange.transcript.content.GradeBand;
import org.milerasmus.exchange.transcript.content.Issue;
import org.milerasmus.exchange.transcript.content.Standing;
import org.milerasmus.partnership.conversion.Band;
import org.milerasmus.partnership.conversion.OverlapRule;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.code.Coded;

/** A transcript of records: what the host has certified of a stay. Its content never changes; it can only be replaced or revoked. */
@Entity
@Table(name = "transcript")
@NamedQuery(name = "Transcript.ofStay", query = """
        select t from Transcript t left join fetch t.replacedBy where t.mobility.id = :stay order by t.issue.issuedAt desc, t.id desc""")
@NamedQuery(name = "Transcript.byCode", query = """
        select t from Transcript t join fetch t.mobility left join fetch t.replacedBy where t.code = :code""")
@NamedQuery(name = "Transcript.byVerification", query = "select t from Transcript t where t.issue.verification = :verification")
public class Transcript extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id", updatable = false)
    private Mobility mobility;

    @Embedded
    private Certified certified;

    @Embedded
    private Issue issue;

    @Embedded
    private Standing standing = new Standing();

    @Column(nullable = false)
    private boolean recognised;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private Transcript replacedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "transcript_result", joinColumns = @JoinColumn(name = "transcript_id"))
    @OrderBy("position")
    private List<CourseResult> results = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "transcript_band", joinColumns = @JoinColumn(name = "transcript_id"))
    @OrderColumn(name = "position")
    private List<GradeBand> bands = new ArrayList<>();

    protected Transcript() {
    }

    /**
     * Certifies what a sheet says.
     *
     * @param scale the host's table of grades, or null
     */
    public Transcript(String code, ResultSheet sheet, Scale scale, String by, Instant now) {
        super(code);
        ResultRules.requireComplete(sheet);
        this.mobility = sheet.getMobility();
        this.certified = new Certified(mobility);
        this.issue = new Issue(by, now);
        sheet.getResults().forEach(result -> results.add(result.copy()));
        if (scale != null) {
            scale.bands().forEach(band -> bands.add(new GradeBand(band)));
        }
        issue.seal(content());
    }

    /** A later one takes its place. */
    void replace(Transcript later, Instant now) {
        requireIssued();
        standing.replace(now);
        replacedBy = later;
    }

    /** The host takes it back. */
    void revoke(String reason, Instant now) {
        requireIssued();
        standing.revoke(reason, now);
    }

    /** The home academy has decided about it: lists find by it the transcripts that wait. */
    public void recognise() {
        requireIssued();
        recognised = true;
    }

    /** Lets pass when it counts. */
    public void requireIssued() {
        standing.requireIssued(getCode());
    }

    /** Whether its content is still what was certified. */
    public boolean isIntact() {
        return issue.isOf(content());
    }

    private String content() {
        return String.join("\u001e", getCode(), issue.content(), certified.content(),
                results.stream().map(CourseResult::content).collect(Collectors.joining("\u001d")),
                bands.stream().map(GradeBand::content).collect(Collectors.joining("\u001d")));
    }

    /** Whether it certifies the same results. */
    boolean says(List<CourseResult> others) {
        return results.stream().map(CourseResult::content).toList().equals(others.stream().map(CourseResult::content).toList());
    }

    /** Credits that were awarded. */
    public BigDecimal total() {
        return results.stream().map(CourseResult::awarded).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The host's passing grades as they were; null when it had no table. */
    public Scale scale() {
        return bands.isEmpty() ? null : new Scale(getBands(), getFailing(), OverlapRule.MIDDLE);
    }

    /** The bands of the host's passing grades, best first; empty when it had no table. */
    public List<Band> getBands() {
        return bands.stream().map(GradeBand::band).toList();
    }

    private List<String> getFailing() {
        return results.stream().filter(result -> !result.isPassed()).map(CourseResult::getGrade).distinct().toList();
    }

    public Mobility getMobility() {
        return mobility;
    }

    /** Names and dates as they were when it was issued. */
    public Certified getCertified() {
        return certified;
    }

    /** When and by whom it was issued, and by what it is known to be genuine. */
    public Issue getIssue() {
        return issue;
    }

    /** Whether it counts. */
    public Standing getStanding() {
        return standing;
    }

    /** The one that took its place, or null. */
    public Transcript getReplacedBy() {
        return replacedBy;
    }

    public List<CourseResult> getResults() {
        return List.copyOf(results);
    }

    @Override
    protected List<CourseResult> placedRows() {
        return results;
    }
}
