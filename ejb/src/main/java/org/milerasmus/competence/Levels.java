package org.milerasmus.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** The levels at which a framework describes a competence, 1 to 5; most entries have none. */
@Embeddable
public class Levels implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(1)
    @Max(5)
    @Column(name = "lowest_level")
    private Integer lowestLevel;

    @Min(1)
    @Max(5)
    @Column(name = "highest_level")
    private Integer highestLevel;

    Levels copy() {
        Levels copy = new Levels();
        copy.lowestLevel = lowestLevel;
        copy.highestLevel = highestLevel;
        return copy;
    }

    /** Whether a level is one of these; where there are none, only no level is. */
    public boolean allow(Integer level) {
        return lowestLevel == null ? level == null : level != null && level >= lowestLevel && level <= highestLevel;
    }

    /** Each of them, the lowest first; empty where there are none. */
    public List<Integer> all() {
        return lowestLevel == null ? List.of() : IntStream.rangeClosed(lowestLevel, highestLevel).boxed().toList();
    }

    /** Null where there are no levels. */
    public Integer getLowest() {
        return lowestLevel;
    }

    public void setLowest(Integer lowestLevel) {
        this.lowestLevel = lowestLevel;
    }

    /** Null where there are no levels. */
    public Integer getHighest() {
        return highestLevel;
    }

    public void setHighest(Integer highestLevel) {
        this.highestLevel = highestLevel;
    }
}
