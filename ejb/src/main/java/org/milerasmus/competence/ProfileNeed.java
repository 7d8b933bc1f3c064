package org.milerasmus.competence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** What a profile asks for: a skill or knowledge, or a competence at a level. */
@Embeddable
public class ProfileNeed implements Serializable {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competence_id")
    private Competence competence;

    @Min(1)
    @Max(5)
    private Integer level;

    protected ProfileNeed() {
    }

    /** The competence at a level; null where it has no levels. */
    public ProfileNeed(Competence competence, Integer level) {
        this.competence = competence;
        this.level = level;
    }

    public Competence getCompetence() {
        return competence;
    }

    /** Lowest level that is enough, 1 to 5; null where the framework has no levels. */
    public Integer getLevel() {
        return level;
    }

    /** Code and level, for the audit trail. */
    @Override
    public String toString() {
        return level == null ? competence.toString() : competence + " " + level;
    }
}
