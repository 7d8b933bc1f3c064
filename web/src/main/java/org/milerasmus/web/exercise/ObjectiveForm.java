package org.milerasmus.web.exercise;

import java.io.Serializable;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.exercise.scenario.Objective;

/** An objective as it is typed. */
public class ObjectiveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Objective objective;
    private CompetenceChoice competence;

    ObjectiveForm(Objective objective) {
        this.objective = objective;
        this.competence = CompetenceChoice.of(objective.getCompetence());
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
}
