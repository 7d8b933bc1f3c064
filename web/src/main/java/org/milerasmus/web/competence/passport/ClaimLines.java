package org.milerasmus.web.competence.passport;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.milerasmus.competence.CompetenceAtLevel;

/** The competences that a certificate is said to prove, while they are edited. */
public class ClaimLines implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<CompetenceAtLevel> claims;

    ClaimLines(List<CompetenceAtLevel> claims) {
        this.claims = claims;
    }

    /** Adds those that are not there yet. */
    void add(Collection<CompetenceAtLevel> more) {
        more.stream().filter(claim -> claims.stream().noneMatch(one -> one.getCompetence().equals(claim.getCompetence()))).forEach(claims::add);
    }

    /** Takes one out. */
    public void remove(CompetenceAtLevel claim) {
        claims.removeIf(one -> one.getCompetence().equals(claim.getCompetence()));
    }

    /** The levels that the framework of a competence describes; none where it has no levels. */
    public List<Integer> levels(CompetenceAtLevel claim) {
        return claim.getCompetence().getLevels().all();
    }

    public List<CompetenceAtLevel> getClaims() {
        return claims;
    }
}
