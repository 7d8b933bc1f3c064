package org.milerasmus.exchange.placing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.RoundStatus;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** The academies' marks of those who take part in a round: the first criterion. A preview that was computed without them is taken back. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Marks {

    private static final String OF_ROUND = "select p from Placement p join fetch p.application where p.round.id = :round";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Computation computation;

    /** Notes the mark of one applicant, 0 to 100; null for none. */
    public void enter(long placementId, long version, @Min(0) @Max(100) Integer mark) {
        Placement placement = em.find(Placement.class, placementId);
        if (placement == null) {
            throw new NotFound(Placement.class, placementId);
        }
        placement.requireVersion(version);
        Round round = placement.getRound();
        em.lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        round.requireStatus(RoundStatus.DRAFT, RoundStatus.PREVIEWED);
        placement.mark(mark);
        takeBack(round);
    }

    /**
     * Notes the marks of a table, all of them or none; who does not stand in it keeps the mark.
     *
     * @param text rows below a heading, with the code of the application and the mark, such as the list of the round as a file
     * @return how many marks are different now
     * @throws org.milerasmus.shared.RuleBroken at {@code text}, when a row is of another round, stands twice or has no mark from 0 to 100
     */
    public int enterAll(long roundId, long version, String text) {
        Round round = em.find(Round.class, roundId, LockModeType.PESSIMISTIC_WRITE);
        if (round == null) {
            throw new NotFound(Round.class, roundId);
        }
        round.requireVersion(version);
        round.requireStatus(RoundStatus.DRAFT, RoundStatus.PREVIEWED);
        Map<String, Placement> placements = em.createQuery(OF_ROUND, Placement.class).setParameter("round", roundId).getResultStream()
                .collect(Collectors.toMap(placement -> MarkTable.capitals(placement.getApplication().getCode()), Function.identity()));
        Map<String, Optional<Integer>> marks = MarkTable.read(text, placements.keySet());
        List<String> changed = marks.keySet().stream().filter(code -> !Objects.equals(placements.get(code).getMark(), marks.get(code).orElse(null))).toList();
        changed.forEach(code -> placements.get(code).mark(marks.get(code).orElse(null)));
        if (!changed.isEmpty()) {
            em.lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            takeBack(round);
        }
        return changed.size();
    }

    private void takeBack(Round round) {
        if (round.getStatus() == RoundStatus.PREVIEWED) {
            computation.takeBack(round);
        }
    }
}
