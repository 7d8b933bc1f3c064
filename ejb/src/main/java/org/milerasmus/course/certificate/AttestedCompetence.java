package org.milerasmus.course.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Locale;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.Framework;

/** A competence that the outcomes of a course lead to, in the words of the day on which the certificate was issued. */
@Embeddable
public class AttestedCompetence implements Serializable {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "competence_id", updatable = false)
    private Competence competence;

    @Column(nullable = false, updatable = false)
    private String framework;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(updatable = false)
    private Integer level;

    protected AttestedCompetence() {
    }

    AttestedCompetence(Competence competence, Integer level) {
        Framework edition = competence.getFramework();
        this.competence = competence;
        this.framework = switch (edition.getKind()) {
            case ECSF -> "ECSF " + edition.getEdition();
            case E_CF -> "e-CF " + edition.getEdition();
            case NICE -> "NICE " + edition.getEdition();
        };
        this.code = competence.getCode();
        this.title = competence.title(Locale.ENGLISH);
        this.level = level;
    }

    public Competence getCompetence() {
        return competence;
    }

    /** Framework and edition: {@code e-CF 4.0}. */
    public String getFramework() {
        return framework;
    }

    /** As its publisher writes it: {@code B.5}. */
    public String getCode() {
        return code;
    }

    /** In English, as the credential says it everywhere. */
    public String getTitle() {
        return title;
    }

    /** 1 to 5; null where the framework has no levels. */
    public Integer getLevel() {
        return level;
    }
}
