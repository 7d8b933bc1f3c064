package org.milerasmus.web.course.catalogue.competence;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.course.cataloguedesk.Mapping;

/** A line of a form: a competence with the level that somebody chooses for it. */
public class ChosenCompetence implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CompetenceChoice competence;
    private Integer level;

    ChosenCompetence(CompetenceChoice competence, Integer level) {
        this.competence = competence;
        this.level = level;
    }

    static ChosenCompetence of(CompetenceAtLevel stored) {
        return new ChosenCompetence(CompetenceChoice.of(stored.getCompetence()), stored.getLevel());
    }

    Mapping mapping() {
        return new Mapping(competence.id(), level);
    }

    public CompetenceChoice getCompetence() {
        return competence;
    }

    /** The levels that its framework describes; none where it has none. */
    public List<Integer> getLevels() {
        return competence.levels();
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }
}
