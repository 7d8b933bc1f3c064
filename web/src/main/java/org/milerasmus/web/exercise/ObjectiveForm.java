package org.milerasmus.web.exercise;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.exercise.scenario.Objective;

/** An objective as it is typed. */
public class ObjectiveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Objective objective;
    private CompetenceChoice competence;
    private Integer level;

    ObjectiveForm(Objective objective) {
        this.objective = objective;
        this.competence = CompetenceChoice.of(objective.getCompetence());
        this.level = objective.getProof() == null ? null : objective.getProof().getLevel();
    }

    /** Offers the levels of the competence that was chosen, the lowest first. */
    public void chosen() {
        level = competence == null ? null : competence.lowest();
    }

    /** The levels that the framework of the chosen competence describes; none where it has none. */
    public List<Integer> getLevels() {
        return competence == null ? List.of() : competence.levels();
    }

    public Objective getObjective() {
        return objective;
    }

    public CompetenceChoice getCompetence() {
        return competence;
    }

    public void setCompetence(CompetenceChoice competence) {
        this.competence = competence;
    }

    /** 1 to 5; null where the competence has no levels. */
    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }
}
