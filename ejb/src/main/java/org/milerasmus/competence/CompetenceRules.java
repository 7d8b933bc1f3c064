package org.milerasmus.competence;

import org.milerasmus.shared.RuleBroken;

/** What holds between the fields of an entry, and between a profile and what it asks for. */
final class CompetenceRules {

    private CompetenceRules() {
    }

    /** The kind is one of the framework; both levels or none, in their order. */
    static void check(Competence entry) {
        if (!entry.getFramework().getKind().kinds().contains(entry.getKind())) {
            throw RuleBroken.at("kind", "competence.otherKind");
        }
        Integer lowest = entry.getLevels().getLowest();
        Integer highest = entry.getLevels().getHighest();
        if (!entry.getKind().hasLevels()) {
            require(lowest == null, "lowestLevel", "competence.noLevels");
            require(highest == null, "highestLevel", "competence.noLevels");
            return;
        }
        require(lowest != null, "lowestLevel", "competence.levelMissing");
        require(highest != null, "highestLevel", "competence.levelMissing");
        if (lowest > highest) {
            throw RuleBroken.at("highestLevel", "competence.levelsReversed", highest, lowest);
        }
    }

    /** A profile asks for skills and knowledge of its own edition, and for competences at a level that they have. */
    static void checkNeed(Competence profile, Competence wanted, Integer level) {
        if (profile.getKind() != CompetenceKind.PROFILE) {
            throw RuleBroken.of("competence.noProfile", profile.getCode());
        }
        boolean near = wanted.getKind().hasLevels() || wanted.getFramework().equals(profile.getFramework());
        require(wanted.getKind().isAskedFor() && near, "competence", "competence.notToAskFor");
        if (!wanted.getKind().hasLevels()) {
            require(level == null, "level", "competence.needWithoutLevel");
            return;
        }
        require(level != null, "level", "competence.needLevelMissing");
        if (level < wanted.getLevels().getLowest() || level > wanted.getLevels().getHighest()) {
            throw RuleBroken.at("level", "competence.needOutside", wanted.getCode(), wanted.getLevels().getLowest(), wanted.getLevels().getHighest());
        }
    }

    private static void require(boolean kept, String field, String message) {
        if (!kept) {
            throw RuleBroken.at(field, message);
        }
    }
}
