package org.milerasmus.partnership.agreement.life;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.content.Period;
import org.milerasmus.shared.RuleBroken;

/** Where an agreement stands, and what may follow from there. */
@Embeddable
public class Life implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgreementStatus status = AgreementStatus.DRAFT;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "suspended_by_id")
    private Academy suspendedBy;

    private Integer reminded;

    /** The draft is laid before the other parties. */
    public void propose() {
        require(EnumSet.of(AgreementStatus.DRAFT));
        status = AgreementStatus.PROPOSED;
    }

    /** Another text takes the place of the proposed one; beside a text that counts already this changes nothing. */
    public void counter() {
        if (isNegotiated()) {
            status = AgreementStatus.COUNTER_PROPOSED;
        }
    }

    /** All parties have approved a text: the first one, or one that amends it; what a party has stopped stays stopped. */
    public void agree(boolean amended) {
        status = status == AgreementStatus.SUSPENDED ? status : AgreementStatus.agreed(amended);
        reminded = null;
    }

    /** The proposed text is given up: without one that counts already that is the end. */
    public void decline() {
        if (isNegotiated()) {
            status = AgreementStatus.TERMINATED;
        }
    }

    /** A party stops it for a time. */
    public void suspend(Academy by) {
        require(AgreementStatus.BINDING);
        status = AgreementStatus.SUSPENDED;
        suspendedBy = by;
    }

    /** The party that has stopped it lets it count again. */
    public void resume(Academy by, boolean amended) {
        require(EnumSet.of(AgreementStatus.SUSPENDED));
        if (!Objects.equals(suspendedBy, by)) {
            throw RuleBroken.of("agreement.suspendedByOthers", suspendedBy.getName());
        }
        suspendedBy = null;
        status = AgreementStatus.agreed(amended);
    }

    /** It ends before its last day. */
    public void terminate() {
        require(AgreementStatus.LIVING);
        end(AgreementStatus.TERMINATED);
    }

    /**
     * What a day brings by itself: the first day in force, or the end after the last.
     *
     * @return what has happened, in its order
     */
    public List<AgreementAct> pass(LocalDate today, Period period) {
        List<AgreementAct> acts = new ArrayList<>();
        if (status == AgreementStatus.APPROVED && period.hasBegun(today)) {
            status = AgreementStatus.IN_FORCE;
            acts.add(AgreementAct.BEGUN);
        }
        if (AgreementStatus.LIVING.contains(status) && period.isOver(today)) {
            end(AgreementStatus.EXPIRED);
            acts.add(AgreementAct.EXPIRED);
        }
        return acts;
    }

    /**
     * Notes that the parties have been told how near the end is.
     *
     * @return whether they had not been told so yet
     */
    public boolean remind(int daysBefore) {
        boolean news = reminded == null || reminded > daysBefore;
        reminded = news ? Integer.valueOf(daysBefore) : reminded;
        return news;
    }

    private void end(AgreementStatus outcome) {
        suspendedBy = null;
        status = outcome;
    }

    /** Refuses to go on in any other state. */
    public void require(Set<AgreementStatus> allowed) {
        if (!allowed.contains(status)) {
            throw wrongState();
        }
    }

    /** Says that in this state nothing of the kind can be done. */
    public RuleBroken wrongState() {
        return RuleBroken.of("agreement.wrongState", status);
    }

    /** Whether the parties still look for a first common text. */
    public boolean isNegotiated() {
        return AgreementStatus.NEGOTIATED.contains(status);
    }

    /** Whether within its days it counts, or has counted to the last of them. */
    public boolean isKept() {
        return AgreementStatus.BINDING.contains(status) || status == AgreementStatus.EXPIRED;
    }

    public AgreementStatus getStatus() {
        return status;
    }

    /** The party that has stopped it; null unless it is suspended. */
    public Academy getSuspendedBy() {
        return suspendedBy;
    }
}
