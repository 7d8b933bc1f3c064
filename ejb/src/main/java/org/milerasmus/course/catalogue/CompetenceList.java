package org.milerasmus.course.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.shared.RuleBroken;

/** What holds of the competences that a course leads to or asks for. */
final class CompetenceList {

    private CompetenceList() {
    }

    /** Refuses a competence that is named twice, and a level that its framework does not describe. */
    static void check(Collection<CompetenceAtLevel> all) {
        Set<Competence> seen = new HashSet<>();
        all.forEach(one -> {
            if (!seen.add(one.getCompetence())) {
                throw RuleBroken.at("competences", "course.competenceTwice", one.getCompetence().getCode());
            }
            checkLevel(one.getCompetence(), one.getLevel());
        });
    }

    private static void checkLevel(Competence competence, Integer level) {
        if (!competence.getLevels().allow(level)) {
            throw competence.getLevels().getLowest() == null ? RuleBroken.at("competences", "course.withoutLevels", competence.getCode())
                    : RuleBroken.at("competences", "course.levelNotDescribed", competence.getCode(), competence.getLevels().getLowest(), competence.getLevels().getHighest());
        }
    }
}
