package org.milerasmus.exchange.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.code.Codes;

/** The rounds of the programme: administrators put them together, auditors read them. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Rounds {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    /** Number of rounds. */
    public long count() {
        return em.createNamedQuery("Round.count", Long.class).getSingleResult();
    }

    /** The rounds, latest first. */
    public List<RoundRow> list(PageRequest page) {
        return em.createNamedQuery("Round.rows", RoundRow.class).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** A round with the numbers of its calls. */
    public Round view(long id) {
        Round round = em.find(Round.class, id);
        if (round == null) {
            throw new NotFound(Round.class, id);
        }
        round.getCalls().size();
        return round;
    }

    /** What each way of placing gives, and at last what is decided; nothing before the round is computed. */
    public List<Tally> compare(long id) {
        Round round = view(id);
        if (round.getStatus() == RoundStatus.DRAFT) {
            return List.of();
        }
        List<Object[]> groups = em.createNamedQuery("Placement.byPosition", Object[].class).setParameter("round", id).getResultList();
        return List.of(tally(PlacementRule.STABLE, groups, 1, round), tally(PlacementRule.MOST_SEATS, groups, 2, round), tally(null, groups, 0, round));
    }

    /**
     * Saves a new round, or one that was edited before it was computed.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Round save(@Valid Round edited) {
        if (edited.getId() == null) {
            edited.number(codes.next("RND", LocalDate.now(clock).getYear()));
            em.persist(edited);
            return edited;
        }
        Round stored = view(edited.getId());
        stored.requireVersion(edited.getVersion());
        stored.requireStatus(RoundStatus.DRAFT);
        Round saved = em.merge(edited);
        em.flush();
        saved.getCalls().size();
        return saved;
    }

    private static Tally tally(PlacementRule rule, List<Object[]> groups, int column, Round round) {
        long[] number = new long[Application.MAX_PREFERENCES + 1];
        groups.forEach(group -> number[(Integer) group[column]] += (Long) group[3]);
        List<Long> placed = Arrays.stream(number).skip(1).boxed().toList();
        return new Tally(rule, placed, number[0], round.getSeats() - placed.stream().mapToLong(Long::longValue).sum());
    }
}
