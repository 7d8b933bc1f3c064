package org.milerasmus.partnership.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.agreement.content.Period;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreement.life.Life;
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

    @Embedded
    private Life life = new Life();

    @Embedded
    private Period period = new Period();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id")
    private Agreement predecessor;

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
        texts().begin(this, text, by);
        write(parties, text);
        note(AgreementAct.DRAFTED, by, null);
    }

    /** Changes the draft: who takes part, and what it says. */
    public void redraft(Collection<Academy> newParties, Terms text) {
        life.require(EnumSet.of(AgreementStatus.DRAFT));
        write(newParties, text);
    }

    private void write(Collection<Academy> newParties, Terms text) {
        if (newParties.stream().distinct().count() < 2 || !newParties.contains(academy)) {
            throw RuleBroken.at("partners", "agreement.sameAcademy");
        }
        text.check(newParties);
        parties.retainAll(newParties);
        newParties.stream().filter(party -> !parties.contains(party)).forEach(parties::add);
        texts().latest().rewrite(text);
        period.become(text.getPeriod());
    }

    /** Lays the draft before the other parties. */
    public void propose(Actor by) {
        life.propose();
        texts().latest().propose(by);
        note(AgreementAct.PROPOSED, by, null);
    }

    /** Lays another text before all parties, in the place of the one that they have; approvals of that one count no more. */
    public void counter(Terms text, Actor by) {
        if (isNegotiated()) {
            texts().follow(proposed(), TermsStatus.SUPERSEDED, text, by);
            period.become(text.getPeriod());
        } else {
            requireNoGap(text, by);
            texts().follow(proposed(), TermsStatus.SUPERSEDED, text, by);
        }
        life.counter();
        note(AgreementAct.COUNTER_PROPOSED, by, null);
    }

    /** Proposes another text for an agreement that counts; until each party has approved it, the old one counts. */
    public void amend(Terms text, Actor by) {
        life.require(AgreementStatus.BINDING);
        if (texts().open().isPresent()) {
            throw life.wrongState();
        }
        requireNoGap(text, by);
        texts().follow(texts().agreed().orElseThrow(), TermsStatus.AGREED, text, by);
        note(AgreementAct.AMENDMENT_PROPOSED, by, null);
    }

    /** An amendment takes the place of the text that counts as soon as it is approved, so it cannot begin later than both of them. */
    private void requireNoGap(Terms text, Actor by) {
        LocalDate first = text.getPeriod().getInForceFrom();
        if (first.isAfter(period.getInForceFrom()) && first.isAfter(LocalDate.ofInstant(by.at(), ZoneOffset.UTC))) {
            throw RuleBroken.at("inForceFrom", "agreement.amendmentBeginsLate", period.getInForceFrom(), first);
        }
    }

    /**
     * A party approves the text that lies before it; with the last approval it counts.
     *
     * @throws RuleBroken when the approval is for another text than the one that lies there, or the party has approved already
     */
    public void approve(Approval approval, LocalDate today) {
        Terms text = proposed();
        text.approve(approval);
        note(AgreementAct.APPROVED, approval.actor(), null);
        if (parties.stream().allMatch(party -> text.approvalOf(party).isPresent())) {
            agree(text, today, approval.actor());
        }
    }

    private void agree(Terms text, LocalDate today, Actor by) {
        texts().agree(text);
        period.become(text.getPeriod());
        life.agree(texts().isAmended());
        note(texts().isAmended() ? AgreementAct.AMENDED : AgreementAct.AGREED, Actor.calendar(by.at()), null);
        pass(today, by);
    }

    /** Gives the text up that lies before the parties: an amendment is dropped, an agreement that was never agreed ends. */
    public void decline(String reason, Actor by) {
        texts().open().orElseThrow(life::wrongState).become(TermsStatus.DECLINED);
        life.decline();
        note(AgreementAct.DECLINED, by, reason);
    }

    /** One party stops it for a time: no further call can rest on it, and nobody can apply under it. */
    public void suspend(String reason, Actor by) {
        life.suspend(by.academy());
        note(AgreementAct.SUSPENDED, by, reason);
    }

    /** The party that has stopped it lets it count again. */
    public void resume(LocalDate today, Actor by) {
        life.resume(by.academy(), texts().isAmended());
        note(AgreementAct.RESUMED, by, null);
        pass(today, by);
    }

    /** Ends it before its last day. */
    public void terminate(String reason, Actor by) {
        life.terminate();
        texts().giveUpOpen();
        note(AgreementAct.TERMINATED, by, reason);
    }

    /** What a day brings by itself: the first day in force, or the end after the last. */
    public void pass(LocalDate today, Actor by) {
        life.pass(today, period).forEach(act -> note(act, Actor.calendar(by.at()), null));
        if (getStatus() == AgreementStatus.EXPIRED) {
            texts().giveUpOpen();
        }
    }

    /** A draft that follows this agreement: the same parties and the same text for as long a time, from the day after the last. */
    public Agreement renewal(String newCode, Actor by) {
        Terms text = texts().agreed().orElseThrow(life::wrongState).following();
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
        return life.remind(daysBefore);
    }

    private Terms proposed() {
        return texts().proposed().orElseThrow(life::wrongState);
    }

    private void note(AgreementAct act, Actor by, String reason) {
        steps.add(new AgreementStep(this, steps.size() + 1, act, texts().latest().getNumber(), by, reason));
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
        return life.isKept() && period.covers(day);
    }

    /** Whether the parties still look for a first common text. */
    public boolean isNegotiated() {
        return life.isNegotiated();
    }

    /** Whether a civilian university takes part. */
    public boolean isCivilMilitary() {
        return parties.stream().anyMatch(party -> party.getKind() == AcademyKind.CIVILIAN);
    }

    /** Seats a year that a party receives for a kind of exchange, by the text that counts. */
    public int seats(ExchangeKind kind, Academy receiving) {
        return texts().agreed().map(text -> text.seats(kind, receiving)).orElse(0);
    }

    /** Seats a year that one party gives another for a kind of exchange, by the text that counts. */
    public int seats(ExchangeKind kind, Long sendingId, Long receivingId) {
        return texts().agreed().map(text -> text.seats(kind, sendingId, receivingId)).orElse(0);
    }

    /** Whether a host receives from more than one party, so that each of them has seats of its own. */
    public boolean isOfSeveralSenders() {
        return parties.size() > 2;
    }

    /** What it says and has said. */
    public Texts texts() {
        return new Texts(terms);
    }

    /** The academy that began it. */
    public Academy getAcademy() {
        return academy;
    }

    public List<Academy> getParties() {
        return List.copyOf(parties);
    }

    public AgreementStatus getStatus() {
        return life.getStatus();
    }

    /** The time in which it is in force, by the text that counts, else by the one that lies before the parties. */
    public Period getPeriod() {
        return period;
    }

    /** The agreement that this one renews; null where there is none. */
    public Agreement getPredecessor() {
        return predecessor;
    }

    /** The party that has stopped it; null unless it is suspended. */
    public Academy getSuspendedBy() {
        return life.getSuspendedBy();
    }

    public List<AgreementStep> getSteps() {
        return List.copyOf(steps);
    }
}
