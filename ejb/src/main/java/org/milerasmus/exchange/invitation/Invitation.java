package org.milerasmus.exchange.invitation;

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
import java.time.Instant;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** That the instructor behind an offer shall come for a request, on certain days. */
@Entity
@Table(name = "invitation")
@NamedQuery(name = "Invitation.between", query = """
        select i from Invitation i left join fetch i.call where i.request.id = :request and i.offer.id = :offer order by i.id desc""")
@NamedQuery(name = "Invitation.ofRequest", query = """
        select i from Invitation i join fetch i.offer o join fetch o.person p join fetch p.account join fetch i.request
        where i.request.id = :request order by i.id desc""")
@NamedQuery(name = "Invitation.ofOffer", query = """
        select i from Invitation i join fetch i.request r join fetch r.academy join fetch i.offer o join fetch o.person p join fetch p.account
        where i.offer.id = :offer order by i.id desc""")
@NamedQuery(name = "Invitation.openOfRequest", query = "select count(i) from Invitation i where i.request.id = :request and i.state = :invited")
public class Invitation extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private TeachingRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "offer_id", updatable = false)
    private TeachingOffer offer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InvitationState state;

    @Embedded
    private Letter letter;

    private String answer;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    protected Invitation() {
    }

    /** The instructor's academy proposes a visit. */
    public Invitation(TeachingRequest request, TeachingOffer offer, Visit visit, Decision decision) {
        this.request = request;
        this.offer = offer;
        write(InvitationState.PROPOSED, visit, decision);
    }

    private void write(InvitationState to, Visit visit, Decision decision) {
        state = to;
        letter = new Letter(visit, decision);
        movedAt = decision.at();
    }

    /** The host invites, by a call with one seat. */
    public void invite(Visit visit, Call seat, Decision decision) {
        state.require(InvitationState.PROPOSED);
        write(InvitationState.INVITED, visit, decision);
        call = seat;
    }

    /** The instructor comes, if the own academy agrees. */
    public void accept(Decision decision) {
        state.require(InvitationState.INVITED);
        move(InvitationState.ACCEPTED, decision);
    }

    /** Whoever has to answer says no, and why. */
    public void decline(Decision decision) {
        end(InvitationState.DECLINED, decision);
    }

    /** Whoever wrote it takes it back, and says why. */
    public void withdraw(Decision decision) {
        end(InvitationState.WITHDRAWN, decision);
    }

    private void end(InvitationState to, Decision decision) {
        state.require(InvitationState.PROPOSED, InvitationState.INVITED);
        if (decision.note() == null) {
            throw RuleBroken.at("words", "teaching.reasonMissing");
        }
        move(to, decision);
    }

    private void move(InvitationState to, Decision decision) {
        state = to;
        answer = decision.note();
        movedAt = decision.at();
    }

    /** Whether an answer is awaited. */
    public boolean isOpen() {
        return InvitationState.OPEN.contains(state);
    }

    public TeachingRequest getRequest() {
        return request;
    }

    public TeachingOffer getOffer() {
        return offer;
    }

    /** The call with one seat that the instructor applies for; null before the host has invited. */
    public Call getCall() {
        return call;
    }

    public InvitationState getState() {
        return state;
    }

    public Letter getLetter() {
        return letter;
    }

    /** What was answered, or null. */
    public String getAnswer() {
        return answer;
    }

    /** Since when it stands so. */
    public Instant getMovedAt() {
        return movedAt;
    }
}
