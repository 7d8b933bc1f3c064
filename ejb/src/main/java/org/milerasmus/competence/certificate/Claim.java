package org.milerasmus.competence.certificate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.milerasmus.competence.Competence;

/** What a certificate is said to prove: a competence, where it has levels at one of them. */
@Embeddable
public class Claim implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competence_id")
    private Competence competence;

    @Min(1)
    @Max(5)
    private Integer level;

    protected Claim() {
    }

    /** A competence at a level; null where it has no levels. */
    public Claim(Competence competence, Integer level) {
        this.competence = competence;
        this.level = level;
    }

    public Competence getCompetence() {
        return competence;
    }

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
