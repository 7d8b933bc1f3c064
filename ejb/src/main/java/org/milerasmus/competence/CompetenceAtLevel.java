package org.milerasmus.competence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A competence at a level: what a profile asks for, what a course leads to or asks for, what a certificate is said to prove. */
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

    /** Each competence once, at the highest of its levels; with no level where it has none. In the order in which they come. */
    public static Map<Competence, Optional<Integer>> highest(Stream<CompetenceAtLevel> some) {
        Map<Competence, Optional<Integer>> highest = new LinkedHashMap<>();
        some.forEach(one -> highest.merge(one.competence, Optional.ofNullable(one.level), CompetenceAtLevel::higher));
        return highest;
    }

    private static Optional<Integer> higher(Optional<Integer> one, Optional<Integer> other) {
        return one.orElse(0) >= other.orElse(0) ? one : other;
    }

    public Competence getCompetence() {
        return competence;
    }

    /** 1 to 5; null where the framework has no levels. */
    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    /** Competence and level, for the audit trail. */
    @Override
    public String toString() {
        return level == null ? competence.getCode() : competence.getCode() + "/" + level;
    }
}
