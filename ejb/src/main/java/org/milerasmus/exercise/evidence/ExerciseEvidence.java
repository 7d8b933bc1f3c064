package org.milerasmus.exercise.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.passport.Awards;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.competence.passport.EvidenceSource;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.score.Scores;
import org.milerasmus.exercise.team.TeamMember;

/**
 * The evidence of an exercise in passports, known by the exercise's code. What a team achieves proves something of each member who
 * works in it; who observes only, and the white team, which assesses, have shown nothing. Written in the transaction of who ends the
 * exercise or reopens it.
 */
@ApplicationScoped
public class ExerciseEvidence {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Awards awards;

    /** Enters what the final score proves; of two objectives for one competence the higher level counts. Asking twice does no harm. */
    public void give(Exercise exercise, Scores scores) {
        LocalDate day = LocalDate.ofInstant(exercise.getEndedAt(), ZoneOffset.UTC);
        EvidenceSource source = new EvidenceSource(EvidenceKind.EXERCISE, exercise.getCode(), exercise.getScenario().getTitle(), exercise.getHost().getName());
        int percent = exercise.getScenario().getPassPercent();
        for (TeamMember member : working(exercise)) {
            CompetenceAtLevel.highest(exercise.getObjectives().stream()
                            .filter(objective -> scores.part(member.getTeam().getId(), objective.getId()).reaches(percent)).map(Objective::getProof))
                    .forEach((competence, level) -> awards.award(member.getPerson().getId(), competence.getId(), level.orElse(null), source, day, null));
        }
    }

    /** Takes everything back, with the reason. Asking twice does no harm. */
    public void takeBack(Exercise exercise, String reason) {
        working(exercise).forEach(member -> awards.withdraw(member.getPerson().getId(), EvidenceKind.EXERCISE, exercise.getCode(), reason));
    }

    /** Always in the same order: of two exercises that end at once neither waits for the other one's passports for ever. */
    private List<TeamMember> working(Exercise exercise) {
        return em.createNamedQuery("TeamMember.ofExercise", TeamMember.class).setParameter("exercise", exercise.getId()).getResultStream()
                .filter(TeamMember::isWorking).sorted(Comparator.comparing((TeamMember member) -> member.getPerson().getId())).toList();
    }
}
