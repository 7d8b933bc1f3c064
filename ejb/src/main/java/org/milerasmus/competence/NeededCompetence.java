package org.milerasmus.competence;

import java.io.Serializable;

/**
 * What a profile asks for.
 *
 * @param level lowest level that is enough, 1 to 5; null for skills and knowledge
 */
public record NeededCompetence(CompetenceChoice competence, Integer level) implements Serializable {

    /** For the query. */
    public NeededCompetence(Competence competence, Integer level) {
        this(CompetenceChoice.of(competence), level);
    }
}
