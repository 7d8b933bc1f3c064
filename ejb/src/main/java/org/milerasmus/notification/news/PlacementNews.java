package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.RoundStatus;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;

/** Tells the programme's administrators when somebody whom a round has placed gives the seat back while others wait for one. */
@ApplicationScoped
class PlacementNews {

    private static final String ROUNDS = """
            select r from Placement p join p.round r where p.application.id = :application and p.position > 0 and r.status = :published
            and exists (select o.id from Placement o where o.round = r and o.application.id <> :application and o.application.status = :reserve)
            order by r.publishedAt desc, r.id desc""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void moved(@Observes ApplicationMoved moved) {
        if (ApplicationStatus.HOPING_FOR_A_SEAT.contains(moved.from()) && !ApplicationStatus.HOPING_FOR_A_SEAT.contains(moved.to())) {
            em.createQuery(ROUNDS, Round.class).setParameter("application", moved.applicationId()).setParameter("published", RoundStatus.PUBLISHED)
                    .setParameter("reserve", ApplicationStatus.RESERVE).setMaxResults(1).getResultStream().forEach(round -> post.tellAdministratorsOnce(
                            new News("round.SEAT_FREE", List.of(round.getTitle(), round.getCode()), "/exchange/placement/view?id=" + round.getId())));
        }
    }
}
