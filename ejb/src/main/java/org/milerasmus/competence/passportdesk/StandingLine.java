package org.milerasmus.competence.passportdesk;

import java.io.Serializable;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.competence.passport.Standing;

/**
 * One competence of a passport.
 *
 * @param standing what counts of it today
 * @param evidence all that was ever given for it, latest first, with what has expired or was withdrawn
 */
public record StandingLine(CompetenceChoice competence, Standing standing, List<Evidence> evidence) implements Serializable {

    public StandingLine {
        evidence = List.copyOf(evidence);
    }
}
