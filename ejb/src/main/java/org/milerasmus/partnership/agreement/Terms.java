package org.milerasmus.partnership.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.content.Clauses;
import org.milerasmus.partnership.agreement.content.Period;
import org.milerasmus.partnership.agreement.content.Seal;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

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

    @Valid
    @Embedded
    private Clauses clauses = new Clauses();

    @Embedded
    private Seal seal;

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
        clauses.getPeriod().become(new Period(inForceFrom, inForceTo));
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
        clauses.become(text.clauses);
        conditions.clear();
        text.conditions.forEach(condition -> add(condition.copy()));
    }

    /** Checks what no single field can. */
    void check(Collection<Academy> parties) {
        new TermsRules(this).check(parties);
    }

    /** The same text for as long a time, from the day after the last. */
    Terms following() {
        Terms next = copy();
        next.getPeriod().become(getPeriod().following());
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
        if (getPeriod().isOver(LocalDate.ofInstant(writer.at(), ZoneOffset.UTC))) {
            throw RuleBroken.at("inForceTo", "agreement.endsInPast");
        }
        author = writer.name();
        seal = new Seal(CanonicalText.of(agreement, this), writer.at());
        status = TermsStatus.PROPOSED;
    }

    void approve(Approval approval) {
        approval.requireFor(this);
        if (!isIntact()) {
            throw RuleBroken.of("agreement.textTampered", number);
        }
        if (approvalOf(approval.getAcademy()).isPresent()) {
            throw RuleBroken.of("agreement.approvedAlready", approval.getAcademy().getName());
        }
        approval.belongsTo(this);
        approvals.add(approval);
    }

    void become(TermsStatus next) {
        status = next;
    }

    /** Whether the text is still the one that its hash was made of. */
    public boolean isIntact() {
        return getSeal().fits(CanonicalText.of(agreement, this));
    }

    /** Whether both say the same. */
    public boolean saysTheSameAs(Terms other) {
        return CanonicalText.contentOf(this).equals(CanonicalText.contentOf(other));
    }

    /** The approval that an academy has given to exactly this text. */
    public Optional<Approval> approvalOf(Academy party) {
        return approvals.stream().filter(approval -> approval.getAcademy().equals(party) && getSeal().isOf(approval.getContentHash())).findFirst();
    }

    /** Seats a year that an academy receives for a kind of exchange. */
    public int seats(ExchangeKind kind, Academy receiving) {
        return conditions.stream().filter(c -> c.getKind() == kind && c.getReceiving().equals(receiving))
                .mapToInt(CooperationCondition::getSeatsPerYear).sum();
    }

    /** Seats a year that one academy gives another for a kind of exchange, by their numbers. */
    int seats(ExchangeKind kind, Long sendingId, Long receivingId) {
        return conditions.stream().filter(c -> c.getKind() == kind && c.getSending().getId().equals(sendingId) && c.getReceiving().getId().equals(receivingId))
                .mapToInt(CooperationCondition::getSeatsPerYear).sum();
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

    /** What it says for all conditions together; of a text that is fixed this is a copy. */
    public Clauses getClauses() {
        return status == TermsStatus.DRAFT ? clauses : clauses.copy();
    }

    /** The time in which it is in force. */
    public Period getPeriod() {
        return getClauses().getPeriod();
    }

    /** What it was fixed with; an empty one for a draft. */
    public Seal getSeal() {
        return seal == null ? Seal.NONE : seal;
    }

    public List<CooperationCondition> getConditions() {
        return List.copyOf(conditions);
    }

    public List<Approval> getApprovals() {
        return List.copyOf(approvals);
    }
}
