package org.milerasmus.course.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.mark.AssessmentMark;
import org.milerasmus.course.mark.FinalMark;
import org.milerasmus.course.mark.Ground;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkProposal;
import org.milerasmus.course.mark.MarkProposed;
import org.milerasmus.course.mark.MarkState;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** How two markers come to agree: one proposes, the other confirms or proposes something else; the host decides. For who holds the lock on the scheme. */
@ApplicationScoped
class Settling {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /**
     * Proposes what was typed on a line, or settles it where the other marker has proposed the same, and for the host.
     *
     * @param marker null for the host
     */
    void settle(Assessment assessment, Enrolment enrolment, Marker marker, Difference typed, int at, MarkBook book) {
        requireOpen(assessment, typed, book);
        MarkRules.check(typed, at, assessment, judged(assessment, enrolment, Marker.FIRST, book), judged(assessment, enrolment, Marker.SECOND, book));
        Optional<MarkProposal> stored = current(assessment, typed, book);
        if (marker == null) {
            settle(assessment, enrolment, Ground.DECIDED, typed.judged(), typed.getReason());
            stored.ifPresent(em::remove);
        } else if (stored.filter(one -> one.getProposer() != marker && one.getJudged().isLike(typed.judged())).isPresent()) {
            confirm(stored.get());
        } else {
            propose(stored.orElseGet(() -> new MarkProposal(assessment, enrolment)), marker, typed);
        }
    }

    /** The marker who has not made a proposal confirms it, as it was read. */
    void confirm(Assessment assessment, Marker marker, Difference read, MarkBook book) {
        requireOpen(assessment, read, book);
        MarkProposal proposal = current(assessment, read, book).orElseThrow(() -> new Stale(MarkProposal.class, null));
        if (marker == null || proposal.getProposer() == marker) {
            throw RuleBroken.of("mark.ownProposal");
        }
        confirm(proposal);
    }

    private void confirm(MarkProposal proposal) {
        settle(proposal.getAssessment(), proposal.getEnrolment(), Ground.AGREED, proposal.getJudged(), proposal.getReason());
        em.remove(proposal);
    }

    private void propose(MarkProposal proposal, Marker marker, Difference typed) {
        proposal.propose(marker, typed.judged(), typed.getReason(), by(), clock.instant());
        em.persist(proposal);
        em.flush();
        news.fire(new MarkProposed(proposal.getId()));
    }

    private void settle(Assessment assessment, Enrolment enrolment, Ground ground, Judged judged, String reason) {
        FinalMark mark = new FinalMark(assessment, enrolment);
        mark.settle(ground, judged, reason, by(), clock.instant());
        em.persist(mark);
    }

    private static void requireOpen(Assessment assessment, Difference one, MarkBook book) {
        if (book.blend(assessment, one.getEnrolmentId()).state() != MarkState.DIFFERENT) {
            throw RuleBroken.of("mark.settledAlready", one.getWho());
        }
    }

    /** The proposal that stands now, which has to be the one that was read: of two who propose at once the second one looks first. */
    private static Optional<MarkProposal> current(Assessment assessment, Difference read, MarkBook book) {
        Optional<MarkProposal> stored = book.proposed(assessment, read.getEnrolmentId());
        if (!Objects.equals(stored.map(one -> List.of(one.getId(), one.getVersion())), read.proposal().map(one -> List.of(one.getId(), one.getVersion())))) {
            throw new Stale(MarkProposal.class, stored.map(MarkProposal::getId).orElse(null));
        }
        return stored;
    }

    private static Judged judged(Assessment assessment, Enrolment enrolment, Marker marker, MarkBook book) {
        return book.given(assessment, enrolment.getId(), marker).map(AssessmentMark::getJudged).orElseThrow();
    }

    private String by() {
        return caller.account().map(Account::getDisplayName).orElseThrow();
    }
}
