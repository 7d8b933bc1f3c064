package org.milerasmus.competence.passport;

import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.shared.RuleBroken;

/** What can be proven of a competence. */
public final class ProofRules {

    private ProofRules() {
    }

    /**
     * Lets a level pass that the framework describes, and none where it has no levels.
     *
     * @throws RuleBroken at {@code level} otherwise, and for a profile, which is met by what it asks for and not by itself
     */
    public static void requireLevel(Competence competence, Integer level) {
        if (competence.getKind() == CompetenceKind.PROFILE) {
            throw RuleBroken.at("competence", "passport.profileIsNoCompetence", competence.getCode());
        }
        if (!competence.getLevels().allow(level)) {
            throw competence.getLevels().getLowest() == null ? RuleBroken.at("level", "passport.hasNoLevels", competence.getCode())
                    : RuleBroken.at("level", "passport.levelOutside", competence.getCode(), competence.getLevels().getLowest(), competence.getLevels().getHighest());
        }
    }
}
