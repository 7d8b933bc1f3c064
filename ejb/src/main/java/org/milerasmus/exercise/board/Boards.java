package org.milerasmus.exercise.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.exercise.team.Standings;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** The board of an exercise, for everybody who takes part: each sees what is addressed to the own team. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Boards {

    private static final String EXERCISE = "exercise";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @jakarta.inject.Inject
    private Standings standings;

    /** The board as it stands now. */
    public Board of(String code) {
        Standing standing = standings.of(code);
        Long id = standing.exercise().getId();
        List<Team> teams = em.createNamedQuery("Team.ofExercise", Team.class).setParameter(EXERCISE, id).getResultList();
        List<Inject> injects = em.createNamedQuery("Inject.ofExercise", Inject.class).setParameter(EXERCISE, id).getResultList();
        Scores scores = Scores.of(teams, standing.exercise().getObjectives(), injects);
        return new Board(standing, injects.stream().filter(inject -> isShown(inject, standing)).toList(), scores);
    }

    /**
     * One inject of an exercise.
     *
     * @throws NotFound for an unknown number, and for what is not addressed to the caller or not released yet
     */
    public Inject inject(String code, int number) {
        Standing standing = standings.of(code);
        Inject inject = em.createNamedQuery("Inject.byNumber", Inject.class).setParameter(EXERCISE, standing.exercise().getId()).setParameter("number", number)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Inject.class, number));
        standings.require(isShown(inject, standing), standing);
        return inject;
    }

    private static boolean isShown(Inject inject, Standing standing) {
        return standing.seesAll() || inject.isOut() && standing.sees(inject.getTeam().getId());
    }
}
