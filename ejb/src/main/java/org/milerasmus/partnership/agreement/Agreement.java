package org.milerasmus.partnership.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;

/** An inter-institutional agreement of two or more parties, on which calls can rest: its texts, one after the other, and its life. */
@Entity
@Table(name = "agreement")
public class Agreement extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id")
    private Academy academy;

    @ManyToMany
    @JoinTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"), inverseJoinColumns = @JoinColumn(name = "academy_id"))
    @OrderBy("id")
    private List<Academy> parties = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgreementStatus status = AgreementStatus.DRAFT;

    @Column(name = "in_force_from", nullable = false)
    private LocalDate inForceFrom;

    @Column(name = "in_force_to", nullable = false)
    private LocalDate inForceTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id")
    private Agreement predecessor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "suspended_by_id")
    private Academy suspendedBy;

    private Integer reminded;

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Terms> terms = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<AgreementStep> steps = new ArrayList<>();

    protected Agreement() {
    }

    /** A draft of an academy with others. */
    public Agreement(String code, Academy academy, Collection<Academy> parties, Terms text, Actor by) {
        super(code);
        this.academy = academy;
        Terms first = text.copy();
        first.belongsTo(this, 1, by);
        terms.add(first);
        write(parties, text);
        note(AgreementAct.DRAFTED, by, null);
    }

    /** Changes the draft: who takes part, and what it says. */
    public void redraft(Collection<Academy> newParties, Terms text) {
        require(EnumSet.of(AgreementStatus.DRAFT));
        write(newParties, text);
    }

    private void write(Collection<Academy> newParties, Terms text) {
        if (newParties.stream().distinct().count() < 2 || !newParties.contains(academy)) {
            throw RuleBroken.at("partners", "agreement.sameAcademy");
        }
        text.check(newParties);
        parties.retainAll(newParties);
        newParties.stream().filter(party -> !parties.contains(party)).forEach(parties::add);
        latest().rewrite(text);
        showPeriodOf(text);
    }

    /** Lays the draft before the other parties. */
    public void propose(Actor by) {
        require(EnumSet.of(AgreementStatus.DRAFT));
        propose(latest(), by);
        status = AgreementStatus.PROPOSED;
        note(AgreementAct.PROPOSED, by, null);
    }

    /** Lays another text before all parties, in the place of the one that they have; approvals of that one count no more. */
    public void counter(Terms text, Actor by) {
        Terms before = open().filter(open -> open.getStatus() == TermsStatus.PROPOSED).orElseThrow(() -> wrongState());
        replace(before, TermsStatus.SUPERSEDED, text, by);
        if (isNegotiated()) {
            status = AgreementStatus.COUNTER_PROPOSED;
            showPeriodOf(text);
        }
        note(AgreementAct.COUNTER_PROPOSED, by, null);
    }

    /** Proposes another text for an agreement that counts; until each party has approved it, the old one counts. */
    public void amend(Terms text, Actor by) {
        require(AgreementStatus.BINDING);
        if (open().isPresent()) {
            throw wrongState();
        }
        replace(agreed().orElseThrow(), TermsStatus.AGREED, text, by);
        note(AgreementAct.AMENDMENT_PROPOSED, by, null);
    }

    private void replace(Terms before, TermsStatus outcome, Terms text, Actor by) {
        text.check(parties);
        if (text.saysTheSameAs(before)) {
            throw RuleBroken.of("agreement.nothingChanged");
        }
        before.become(outcome);
        Terms next = text.copy();
        next.belongsTo(this, latest().getNumber() + 1, by);
        terms.add(next);
        propose(next, by);
    }

    private static void propose(Terms text, Actor by) {
        if (text.getInForceTo().isBefore(LocalDate.ofInstant(by.at(), ZoneOffset.UTC))) {
            throw RuleBroken.at("inForceTo", "agreement.endsInPast");
        }
        text.propose(by);
    }

    /**
     * A party approves the text that lies before it; with the last approval it counts.
     *
     * @throws RuleBroken when the approval is for another text than the one that lies there, or the party has approved already
     */
    public void approve(Approval approval, LocalDate today) {
        Terms text = open().filter(open -> open.getStatus() == TermsStatus.PROPOSED).orElseThrow(() -> wrongState());
        if (!text.getContentHash().equals(approval.getContentHash())) {
            throw RuleBroken.of("agreement.textChanged", text.getNumber());
        }
        if (!text.isIntact()) {
            throw RuleBroken.of("agreement.textTampered", text.getNumber());
        }
        if (text.approvalOf(approval.getAcademy()).isPresent()) {
            throw RuleBroken.of("agreement.approvedAlready", approval.getAcademy().getName());
        }
        text.approve(approval);
        Actor by = new Actor(approval.getAcademy(), approval.getSignatory(), approval.getAt());
        note(AgreementAct.APPROVED, by, null);
        if (parties.stream().allMatch(party -> text.approvalOf(party).isPresent())) {
            agree(text, today, by);
        }
    }

    private void agree(Terms text, LocalDate today, Actor by) {
        Optional<Terms> before = agreed();
        before.ifPresent(old -> old.become(TermsStatus.AMENDED));
        text.become(TermsStatus.AGREED);
        showPeriodOf(text);
        reminded = null;
        status = before.isPresent() ? AgreementStatus.AMENDED : AgreementStatus.APPROVED;
        note(before.isPresent() ? AgreementAct.AMENDED : AgreementAct.AGREED, Actor.calendar(by.at()), null);
        pass(today, by);
    }

    /** Gives the text up that lies before the parties: an amendment is dropped, an agreement that was never agreed ends. */
    public void decline(String reason, Actor by) {
        open().orElseThrow(() -> wrongState()).become(TermsStatus.DECLINED);
        if (isNegotiated()) {
            status = AgreementStatus.TERMINATED;
        }
        note(AgreementAct.DECLINED, by, reason);
    }

    /** One party stops it for a time: no further call can rest on it, and nobody can apply under it. */
    public void suspend(String reason, Actor by) {
        require(AgreementStatus.BINDING);
        status = AgreementStatus.SUSPENDED;
        suspendedBy = by.academy();
        note(AgreementAct.SUSPENDED, by, reason);
    }

    /** The party that has stopped it lets it count again. */
    public void resume(LocalDate today, Actor by) {
        require(EnumSet.of(AgreementStatus.SUSPENDED));
        if (!Objects.equals(suspendedBy, by.academy())) {
            throw RuleBroken.of("agreement.suspendedByOthers", suspendedBy.getName());
        }
        suspendedBy = null;
        status = terms.stream().anyMatch(text -> text.getStatus() == TermsStatus.AMENDED) ? AgreementStatus.AMENDED : AgreementStatus.APPROVED;
        note(AgreementAct.RESUMED, by, null);
        pass(today, by);
    }

    /** Ends it before its last day. */
    public void terminate(String reason, Actor by) {
        require(EnumSet.of(AgreementStatus.APPROVED, AgreementStatus.IN_FORCE, AgreementStatus.AMENDED, AgreementStatus.SUSPENDED));
        end(AgreementStatus.TERMINATED);
        note(AgreementAct.TERMINATED, by, reason);
    }

    /** What a day brings by itself: the first day in force, or the end after the last. */
    public void pass(LocalDate today, Actor by) {
        if (status == AgreementStatus.APPROVED && !today.isBefore(inForceFrom)) {
            status = AgreementStatus.IN_FORCE;
            note(AgreementAct.BEGUN, Actor.calendar(by.at()), null);
        }
        if ((AgreementStatus.BINDING.contains(status) || status == AgreementStatus.SUSPENDED) && today.isAfter(inForceTo)) {
            end(AgreementStatus.EXPIRED);
            note(AgreementAct.EXPIRED, Actor.calendar(by.at()), null);
        }
    }

    private void end(AgreementStatus outcome) {
        open().ifPresent(text -> text.become(TermsStatus.DECLINED));
        suspendedBy = null;
        status = outcome;
    }

    /** A draft that follows this agreement: the same parties and the same text for as long a time, from the day after the last. */
    public Agreement renewal(String newCode, Actor by) {
        Terms text = agreed().orElseThrow(() -> wrongState()).following();
        Agreement next = new Agreement(newCode, by.academy(), parties, text, by);
        next.predecessor = this;
        note(AgreementAct.RENEWED, by, null);
        return next;
    }

    /**
     * Notes that the parties have been told how near the end is.
     *
     * @return whether they had not been told so yet
     */
    public boolean remind(int daysBefore) {
        if (reminded != null && reminded <= daysBefore) {
            return false;
        }
        reminded = daysBefore;
        return true;
    }

    private void note(AgreementAct act, Actor by, String reason) {
        steps.add(new AgreementStep(this, steps.size() + 1, act, latest().getNumber(), by, reason));
    }

    private void showPeriodOf(Terms text) {
        inForceFrom = text.getInForceFrom();
        inForceTo = text.getInForceTo();
    }

    private void require(Set<AgreementStatus> allowed) {
        if (!allowed.contains(status)) {
            throw wrongState();
        }
    }

    private RuleBroken wrongState() {
        return RuleBroken.of("agreement.wrongState", status);
    }

    /** Whether an academy is one of the parties. */
    public boolean binds(Academy one) {
        return parties.contains(one);
    }

    /** Whether the academy with a number is one of the parties. */
    public boolean binds(Long academyId) {
        return parties.stream().anyMatch(party -> party.getId().equals(academyId));
    }

    /** Whether what it promises counts on a day: agreed by all, stopped by nobody, and within its time. */
    public boolean isInForce(LocalDate day) {
        boolean counts = AgreementStatus.BINDING.contains(status) || status == AgreementStatus.EXPIRED;
        return counts && !day.isBefore(inForceFrom) && !day.isAfter(inForceTo);
    }

    /** Whether the parties still look for a first common text. */
    public boolean isNegotiated() {
        return AgreementStatus.NEGOTIATED.contains(status);
    }

    /** Whether a civilian university takes part. */
    public boolean isCivilMilitary() {
        return parties.stream().anyMatch(party -> party.getKind() == AcademyKind.CIVILIAN);
    }

    /** Seats a year that a party receives for a kind of exchange, by the text that counts. */
    public int seats(ExchangeKind kind, Academy receiving) {
        return agreed().map(text -> text.seats(kind, receiving)).orElse(0);
    }

    /** The text that all parties have agreed on. */
    public Optional<Terms> agreed() {
        return terms.stream().filter(text -> text.getStatus() == TermsStatus.AGREED).findFirst();
    }

    /** The text that is being written or waits for approvals. */
    public Optional<Terms> open() {
        return terms.stream().filter(text -> text.getStatus() == TermsStatus.DRAFT || text.getStatus() == TermsStatus.PROPOSED).findFirst();
    }

    /** The text that is to be read first: the one that counts, else the last. */
    public Terms shown() {
        return agreed().orElseGet(this::latest);
    }

    /** The last text. */
    public Terms latest() {
        return terms.getLast();
    }

    /** The academy that began it. */
    public Academy getAcademy() {
        return academy;
    }

    public List<Academy> getParties() {
        return List.copyOf(parties);
    }

    public AgreementStatus getStatus() {
        return status;
    }

    /** First day, by the text that counts, else by the one that lies before the parties. */
    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    /** Last day, by the text that counts, else by the one that lies before the parties. */
    public LocalDate getInForceTo() {
        return inForceTo;
    }

    /** The agreement that this one renews; null where there is none. */
    public Agreement getPredecessor() {
        return predecessor;
    }

    /** The party that has stopped it; null unless it is suspended. */
    public Academy getSuspendedBy() {
        return suspendedBy;
    }

    /** All versions, the first one first. */
    public List<Terms> getTerms() {
        return List.copyOf(terms);
    }

    public List<AgreementStep> getSteps() {
        return List.copyOf(steps);
    }
}
