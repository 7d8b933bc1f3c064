package org.milerasmus.exchange.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.merit.Contest;
import org.milerasmus.exchange.placement.merit.Contests;
import org.milerasmus.exchange.placement.merit.Entry;
import org.milerasmus.exchange.placement.merit.Terms;
import org.milerasmus.exchange.placement.seat.Limits;
import org.milerasmus.shared.RuleBroken;

/** Computes rounds from the records as they are now. */
@ApplicationScoped
class Computation {

    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Contests contests;

    @Inject
    private Clock clock;

    void preview(Round round) {
        round.preview(clock.instant(), contests.free(round.getCalls()));
        Map<Long, Placement> placements = byApplication(round);
        Contest contest = contest(round, placements, ApplicationStatus.WITH_THE_SENDER);
        if (contest.entries().isEmpty()) {
            throw RuleBroken.of("placement.nobody");
        }
        Set<Long> present = contest.entries().stream().map(Entry::id).collect(Collectors.toSet());
        Set.copyOf(placements.keySet()).stream().filter(id -> !present.contains(id)).forEach(gone -> em.remove(placements.remove(gone)));
        contest.entries().forEach(entry -> placements.computeIfAbsent(entry.id(), id -> added(round, entry.application())));
        new Preview(contest, round.getRule()).writeInto(placements);
    }

    /** Takes the preview back; marks stay. */
    void takeBack(Round round) {
        round.undo();
        placements(round).forEach(Placement::clear);
    }

    /** The round as its records are now. */
    Contest contest(Round round, Map<Long, Placement> placements, Set<ApplicationStatus> statuses) {
        Map<Long, Integer> marks = new HashMap<>();
        placements.forEach((application, placement) -> marks.put(application, placement.getMark()));
        return contests.read(new Terms(round.getCalls(), new Limits(round.getQuotas().getMaxPerNation(), round.getQuotas().getMaxPerService()),
                round.draw(CHANCE.nextInt(Integer.MAX_VALUE)), marks), statuses);
    }

    List<Placement> placements(Round round) {
        return em.createNamedQuery("Placement.ofRound", Placement.class).setParameter("round", round.getId())
                .setHint("eclipselink.batch", "p.wishes").getResultList();
    }

    /** The placements by number of the application. */
    Map<Long, Placement> byApplication(Round round) {
        Map<Long, Placement> found = new HashMap<>();
        placements(round).forEach(placement -> found.put(placement.getApplication().getId(), placement));
        return found;
    }

    private Placement added(Round round, Application application) {
        Placement placement = new Placement(round, application);
        em.persist(placement);
        return placement;
    }
}
