package org.milerasmus.competence.gap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.NeededCompetence;
import org.milerasmus.competence.passport.Held;

/**
 * How near somebody is to a profile.
 *
 * @param findings in the order of the profile
 */
public record ProfileFit(CompetenceChoice profile, List<NeedFinding> findings) implements Serializable {

    public ProfileFit {
        findings = List.copyOf(findings);
    }

    /** Holds what a profile asks for against what somebody holds. */
    public static ProfileFit of(CompetenceChoice profile, Collection<NeededCompetence> needs, Held held, LocalDate today) {
        return new ProfileFit(profile, needs.stream().map(need -> NeedFinding.of(need, held.in(need.competence().id()), today)).toList());
    }

    /** Number of things that are missing or held at too low a level. */
    public int gaps() {
        return open().size();
    }

    /** What is missing or held at too low a level. */
    public List<NeedFinding> open() {
        return findings.stream().filter(NeedFinding::isGap).toList();
    }

    /** What is held as it is asked for. */
    public List<NeedFinding> filled() {
        return findings.stream().filter(finding -> !finding.isGap()).toList();
    }

    /** Number of things that are held as they are asked for. */
    public int met() {
        return findings.size() - gaps();
    }
}
