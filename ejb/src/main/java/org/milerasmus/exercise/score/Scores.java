package org.milerasmus.exercise.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.inject.InjectStatus;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;

/**
 * The score of the blue teams: each objective counts with its weight, within an objective each inject with its points. What is
 * not assessed yet counts neither for nor against.
 *
 * @param teams      best first
 * @param objectives for each team that is put to the test and each objective; the red ones, too, though they have no score
 */
public record Scores(List<TeamScore> teams, List<ObjectiveScore> objectives) implements Serializable {

    /** Counted from the injects that are assessed. */
    public static Scores of(List<Team> teams, List<Objective> objectives, List<Inject> injects) {
        List<Inject> assessed = injects.stream().filter(inject -> inject.is(InjectStatus.ASSESSED)).toList();
        List<ObjectiveScore> parts = new ArrayList<>();
        List<TeamScore> whole = new ArrayList<>();
        for (Team team : teams.stream().filter(team -> team.getKind() != TeamKind.WHITE).toList()) {
            List<ObjectiveScore> own = objectives.stream().map(objective -> count(team, objective, assessed)).toList();
            parts.addAll(own);
            if (team.getKind() == TeamKind.BLUE) {
                whole.add(whole(team, objectives, own));
            }
        }
        whole.sort(Comparator.comparing((TeamScore score) -> score.weighted() == null ? -1 : score.weighted()).reversed().thenComparing(TeamScore::name));
        return new Scores(List.copyOf(whole), List.copyOf(parts));
    }

    private static ObjectiveScore count(Team team, Objective objective, List<Inject> assessed) {
        List<Inject> own = assessed.stream().filter(inject -> inject.getTeam().equals(team) && inject.getObjective().equals(objective)).toList();
        return new ObjectiveScore(team.getId(), objective.getId(), own.stream().mapToInt(inject -> inject.getReply().getPoints()).sum(),
                own.stream().mapToInt(inject -> inject.getPlan().getMaxPoints()).sum());
    }

    private static TeamScore whole(Team team, List<Objective> objectives, List<ObjectiveScore> parts) {
        double reached = 0;
        int weights = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).most() > 0) {
                reached += (double) objectives.get(i).getWeight() * parts.get(i).points() / parts.get(i).most();
                weights += objectives.get(i).getWeight();
            }
        }
        return new TeamScore(team.getId(), team.getName(), parts.stream().mapToInt(ObjectiveScore::points).sum(),
                parts.stream().mapToInt(ObjectiveScore::most).sum(), weights == 0 ? null : Math.toIntExact(Math.round(100 * reached / weights)));
    }

    /** What a team has reached in an objective. */
    public ObjectiveScore part(Long teamId, Long objectiveId) {
        return objectives.stream().filter(part -> Objects.equals(part.teamId(), teamId) && Objects.equals(part.objectiveId(), objectiveId))
                .findFirst().orElse(new ObjectiveScore(teamId, objectiveId, 0, 0));
    }
}
