package org.milerasmus.exchange.placement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.Typed;

/** Calls whose applicants are placed together, by one rule, under common quotas. */
@Entity
@Table(name = "placement_round")
@Customizer(NeverNull.class)
@NamedQuery(name = "Round.rows", query = """
        select new org.milerasmus.exchange.placement.RoundRow(r.id, r.code, r.title, r.status, r.rule, r.seats,
            (select count(p) from Placement p where p.round = r),
            (select count(q) from Placement q where q.round = r and q.position > 0), r.previewedAt, r.publishedAt)
        from Round r order by r.id desc""")
@NamedQuery(name = "Round.count", query = "select count(r) from Round r")
public class Round extends Coded {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 160)
    @Column(nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RoundStatus status = RoundStatus.DRAFT;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlacementRule rule = PlacementRule.STABLE;

    @Valid
    @Embedded
    private Quotas quotas = new Quotas();

    private Long seed;

    private Integer seats;

    @Column(name = "previewed_at")
    private Instant previewedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @NotEmpty
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "placement_round_call", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "call_id")
    private Set<Long> calls = new LinkedHashSet<>();

    /** A new round, to be filled in. */
    public Round() {
    }

    /** Notes that it was computed, over so many seats; the lot is drawn the first time and stays. */
    public void preview(Instant now, int free) {
        requireStatus(RoundStatus.DRAFT, RoundStatus.PREVIEWED);
        status = RoundStatus.PREVIEWED;
        previewedAt = now;
        seats = free;
    }

    /** Draws the lot by which equals are ordered, once. */
    public long draw(long number) {
        if (seed == null) {
            seed = number;
        }
        return seed;
    }

    /** Takes the preview back. */
    public void undo() {
        requireStatus(RoundStatus.PREVIEWED);
        status = RoundStatus.DRAFT;
        previewedAt = null;
        seats = null;
    }

    /** Makes it count. */
    public void publish(Decision decision) {
        requireStatus(RoundStatus.PREVIEWED);
        status = RoundStatus.PUBLISHED;
        publishedAt = decision.at();
        publishedBy = decision.actor();
    }

    /** Refuses to go on in any other state. */
    public void requireStatus(RoundStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw RuleBroken.of("placement.wrongState", status);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    public RoundStatus getStatus() {
        return status;
    }

    public PlacementRule getRule() {
        return rule;
    }

    public void setRule(PlacementRule rule) {
        this.rule = rule;
    }

    /** How many of one kind each call may take. */
    public Quotas getQuotas() {
        return quotas;
    }

    /** What the lots are drawn from; null before the first preview. */
    public Long getSeed() {
        return seed;
    }

    /** Seats that were free when it was computed; null before. */
    public Integer getSeats() {
        return seats;
    }

    public Instant getPreviewedAt() {
        return previewedAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Name of who published it. */
    public String getPublishedBy() {
        return publishedBy;
    }

    /** Numbers of the calls. */
    public Set<Long> getCalls() {
        return calls;
    }

    public void setCalls(Set<Long> calls) {
        this.calls = calls;
    }
}
