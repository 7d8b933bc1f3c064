package org.milerasmus.exercise.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.milerasmus.competence.sharing.Hosting;
import org.milerasmus.exercise.scenario.ExerciseStatus;

/** Hosts of exercises that somebody is in a team of, until they are over. */
@ApplicationScoped
class ExerciseHosts implements Hosting {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Override
    public boolean isHost(long academyId, long personId) {
        return em.createQuery("select count(m) from TeamMember m where m.person.id = :person and m.exercise.host.id = :academy"
                        + " and m.exercise.status in :open", Long.class)
                .setParameter("person", personId).setParameter("academy", academyId)
                .setParameter("open", Set.of(ExerciseStatus.PUBLISHED, ExerciseStatus.RUNNING)).getSingleResult() > 0;
    }
}
