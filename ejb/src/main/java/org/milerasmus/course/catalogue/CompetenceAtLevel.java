package org.milerasmus.course.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.milerasmus.competence.Competence;
import org.milerasmus.shared.RuleBroken;

/** A competence that a course leads to or asks for, at a level where its framework has levels. */
@Embeddable
public class CompetenceAtLevel implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competence_id")
    private Competence competence;

    @Min(1)
    @Max(5)
    private Integer level;

    protected CompetenceAtLevel() {
    }

    /** The competence at a level; null where it has no levels. */
    public CompetenceAtLevel(Competence competence, Integer level) {
        this.competence = competence;
        this.level = level;
    }

    /** Refuses a competence that is named twice, and a level that its framework does not describe. */
    static void check(Collection<CompetenceAtLevel> all) {
        Set<Competence> seen = new HashSet<>();
        all.forEach(one -> {
            if (!seen.add(one.competence)) {
                throw RuleBroken.at("competences", "course.competenceTwice", one.competence.getCode());
            }
            one.checkLevel();
        });
    }

    private void checkLevel() {
        Integer lowest = competence.getLowestLevel();
        Integer highest = competence.getHighestLevel();
        if (lowest == null || highest == null) {
            if (level != null) {
                throw RuleBroken.at("competences", "course.withoutLevels", competence.getCode());
            }
        } else if (level == null || level < lowest || level > highest) {
            throw RuleBroken.at("competences", "course.levelNotDescribed", competence.getCode(), lowest, highest);
        }
    }

    public Competence getCompetence() {
        return competence;
    }

    /** 1 to 5; null where the framework has no levels. */
    public Integer getLevel() {
        return level;
    }
}
