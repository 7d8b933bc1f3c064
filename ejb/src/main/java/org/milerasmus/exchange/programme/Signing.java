package org.milerasmus.exchange.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.shared.RuleBroken;

/** How far three parties have come in signing a programme, one after the other. */
@Embeddable
public class Signing implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProgrammeStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "turn_of")
    private Party turn;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @Column(name = "sent_back")
    private String sentBack;

    protected Signing() {
    }

    /** Nobody has signed; an academy may have said why not. */
    Signing(Decision decision) {
        status = ProgrammeStatus.DRAFT;
        turn = Party.TRAVELLER;
        movedAt = decision.at();
        sentBack = decision.note();
    }

    void require(Party party) {
        if (turn == null || turn != party) {
            throw RuleBroken.of("programme.notYourTurn", turn);
        }
    }

    /** The instructor, who signs first, writes it anew instead of sending it back. */
    void requireAcademy(Party party) {
        require(party);
        if (party == Party.TRAVELLER) {
            throw RuleBroken.of("programme.notYourTurn", turn);
        }
    }

    void pass(Decision decision) {
        int next = VisitProgramme.SIGNATORIES.indexOf(turn) + 1;
        turn = next < VisitProgramme.SIGNATORIES.size() ? VisitProgramme.SIGNATORIES.get(next) : null;
        status = turn == null ? ProgrammeStatus.AGREED : ProgrammeStatus.SIGNING;
        sentBack = null;
        movedAt = decision.at();
    }

    public ProgrammeStatus getStatus() {
        return status;
    }

    /** Who signs next; null when all have. */
    public Party getTurn() {
        return turn;
    }

    /** Since when it stands so. */
    public Instant getMovedAt() {
        return movedAt;
    }

    /** What an academy wants to be written otherwise, or null. */
    public String getSentBack() {
        return sentBack;
    }
}
