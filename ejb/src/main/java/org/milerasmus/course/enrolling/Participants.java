package org.milerasmus.course.enrolling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Outcome;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.enrolment.seat.SeatPlan;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** What the host of a session does about those who take part. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Participants {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private SessionSeats seats;

    @Inject
    private Acts acts;

    @Inject
    private Clock clock;

    /**
     * The session with its seats, for everybody who may list its participants: whoever sends people there sees the numbers, too.
     *
     * @throws NotFound for an unknown code, and for another host's draft; the latter is audited
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public SeatSummary seats(@NotBlank String code) {
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, code));
        caller.require(caller.seesEverything() || session.getStatus() != SessionStatus.DRAFT || isHost(session), Session.class, session.getId());
        SeatPlan plan = seats.plan(session);
        List<SeatShare> shares = session.getShares();
        Map<EnrolmentStatus, Long> counts = seats.counts(session.getId());
        return new SeatSummary(session, plan.getTaken(), counts.getOrDefault(EnrolmentStatus.OFFERED, 0L), plan.openLeft(),
                counts.getOrDefault(EnrolmentStatus.WAITING, 0L),
                IntStream.range(0, shares.size()).mapToObj(i -> new SeatSummary.Share(shares.get(i), plan.left(i))).toList(),
                !clock.instant().isBefore(session.getWindow().getClosesAt()));
    }

    /** Takes each place back, with a reason that the person reads. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> remove(@NotNull List<Selected> places, @NotBlank @Size(max = 500) String reason) {
        return acts.each(places, this::isOwn, one -> one.remove(reason.strip(), clock.instant()));
    }

    /** Says of each who took part whether the aim was reached; from the last day of the session on. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> close(@NotNull List<Selected> places, boolean completed) {
        return acts.each(places, this::isOwn, one -> {
            Session session = one.getSession();
            if (session.getEndsOn().isAfter(LocalDate.now(clock.withZone(session.getHost().zone())))) {
                throw RuleBroken.of("enrolment.sessionNotOver", session.getCode());
            }
            one.close(completed, clock.instant());
        });
    }

    private boolean isOwn(Enrolment one) {
        return caller.is(Role.ADMINISTRATOR) || isHost(one.getSession());
    }

    private boolean isHost(Session session) {
        return Objects.equals(session.getHost().getId(), caller.academyId());
    }
}
