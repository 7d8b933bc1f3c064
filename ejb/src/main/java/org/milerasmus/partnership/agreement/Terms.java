package org.milerasmus.partnership.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milerasmus.document.Fingerprint;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** One version of what an agreement says. It is written as a draft; once it is proposed it never changes again. */
@Entity
@Table(name = "agreement_terms")
public class Terms extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @Column(nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TermsStatus status = TermsStatus.DRAFT;

    @ManyToOne(optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    private String author;

    @NotNull
    @Column(name = "in_force_from", nullable = false)
    private LocalDate inForceFrom;

    @NotNull
    @Column(name = "in_force_to", nullable = false)
    private LocalDate inForceTo;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "carry_over", nullable = false)
    private CarryOver carryOver = CarryOver.NONE;

    @Size(max = 2000)
    private String remarks;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Valid
    @OneToMany(mappedBy = "terms", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CooperationCondition> conditions = new ArrayList<>();

    @OneToMany(mappedBy = "terms", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Approval> approvals = new ArrayList<>();

    /** An empty text, to be filled in. */
    public Terms() {
    }

    /** A text for a time. */
    public Terms(LocalDate inForceFrom, LocalDate inForceTo) {
        this.inForceFrom = inForceFrom;
        this.inForceTo = inForceTo;
    }

    /** The same text as a draft of its own. */
    public Terms copy() {
        Terms copy = new Terms();
        copy.rewrite(this);
        return copy;
    }

    /** Says what another text says. */
    void rewrite(Terms text) {
        requireDraft();
        inForceFrom = text.inForceFrom;
        inForceTo = text.inForceTo;
        carryOver = text.carryOver;
        remarks = text.remarks;
        conditions.clear();
        text.conditions.forEach(condition -> add(condition.copy()));
    }

    /**
     * Checks what no single field can: an end after the beginning, and at least one line; lines from one party to another, none
     * about the same seats as another one, none with a stay longer than the whole.
     */
    void check(Collection<Academy> parties) {
        if (inForceTo.isBefore(inForceFrom)) {
            throw RuleBroken.at("inForceTo", "agreement.endBeforeStart");
        }
        if (conditions.isEmpty()) {
            throw RuleBroken.at("conditions", "agreement.noCondition");
        }
        for (int i = 0; i < conditions.size(); i++) {
            conditions.get(i).check(i + 1, parties, inForceFrom, inForceTo);
            for (int j = 0; j < i; j++) {
                if (conditions.get(j).meets(conditions.get(i))) {
                    throw RuleBroken.at("conditions", "agreement.sameSeatsTwice", j + 1, i + 1);
                }
            }
        }
    }

    /** The same text for as long a time, from the day after the last: as many months where it is whole months, else as many days. */
    Terms following() {
        Terms next = copy();
        LocalDate end = inForceTo.plusDays(1);
        long months = ChronoUnit.MONTHS.between(inForceFrom, end);
        boolean whole = inForceFrom.plusMonths(months).equals(end);
        next.inForceFrom = end;
        next.inForceTo = (whole ? end.plusMonths(months) : end.plusDays(ChronoUnit.DAYS.between(inForceFrom, end))).minusDays(1);
        return next;
    }

    void belongsTo(Agreement owner, int newNumber, Actor writer) {
        agreement = owner;
        number = newNumber;
        academy = writer.academy();
        author = writer.name();
    }

    void propose(Actor writer) {
        requireDraft();
        author = writer.name();
        proposedAt = writer.at();
        contentHash = Fingerprint.of(CanonicalText.of(agreement, this));
        status = TermsStatus.PROPOSED;
    }

    void approve(Approval approval) {
        approval.belongsTo(this);
        approvals.add(approval);
    }

    void become(TermsStatus next) {
        status = next;
    }

    /** Whether the text is still the one that its hash was made of. */
    public boolean isIntact() {
        return contentHash != null && contentHash.equals(Fingerprint.of(CanonicalText.of(agreement, this)));
    }

    /** Whether both say the same. */
    public boolean saysTheSameAs(Terms other) {
        return CanonicalText.contentOf(this).equals(CanonicalText.contentOf(other));
    }

    /** The approval that an academy has given to exactly this text. */
    public Optional<Approval> approvalOf(Academy party) {
        return approvals.stream().filter(approval -> approval.getAcademy().equals(party) && approval.getContentHash().equals(contentHash)).findFirst();
    }

    /** Seats a year that an academy receives for a kind of exchange. */
    public int seats(ExchangeKind kind, Academy receiving) {
        return conditions.stream().filter(c -> c.getKind() == kind && c.getReceiving().equals(receiving))
                .mapToInt(CooperationCondition::getSeatsPerYear).sum();
    }

    /** Whether it speaks of a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(inForceFrom) && !day.isAfter(inForceTo);
    }

    /** Adds a line. */
    public void add(CooperationCondition condition) {
        requireDraft();
        conditions.add(condition);
        condition.belongsTo(this, conditions.size());
    }

    /** Takes a line out. */
    public void remove(CooperationCondition condition) {
        requireDraft();
        conditions.removeIf(c -> c == condition);
        for (int i = 0; i < conditions.size(); i++) {
            conditions.get(i).belongsTo(this, i + 1);
        }
    }

    private void requireDraft() {
        if (status != TermsStatus.DRAFT) {
            throw new IllegalStateException("Version " + number + " was proposed: its text is fixed");
        }
    }

    public Agreement getAgreement() {
        return agreement;
    }

    /** 1 for the first version. */
    public int getNumber() {
        return number;
    }

    public TermsStatus getStatus() {
        return status;
    }

    /** The party that wrote it. */
    public Academy getAcademy() {
        return academy;
    }

    /** Name of the person who wrote it; null for what was agreed before versions were kept. */
    public String getAuthor() {
        return author;
    }

    /** First day in force. */
    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        requireDraft();
        this.inForceFrom = inForceFrom;
    }

    /** Last day in force. */
    public LocalDate getInForceTo() {
        return inForceTo;
    }

    public void setInForceTo(LocalDate inForceTo) {
        requireDraft();
        this.inForceTo = inForceTo;
    }

    public CarryOver getCarryOver() {
        return carryOver;
    }

    public void setCarryOver(CarryOver carryOver) {
        requireDraft();
        this.carryOver = carryOver;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        requireDraft();
        this.remarks = Typed.orNull(remarks);
    }

    /** SHA-256 of the canonical form of the text; null while it is a draft, and for what was agreed before versions were kept. */
    public String getContentHash() {
        return contentHash;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public List<CooperationCondition> getConditions() {
        return List.copyOf(conditions);
    }

    public List<Approval> getApprovals() {
        return List.copyOf(approvals);
    }
}
