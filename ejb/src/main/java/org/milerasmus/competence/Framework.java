package org.milerasmus.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** One edition of a framework of competences. */
@Entity
@Table(name = "competence_framework")
@NamedQuery(name = "Framework.ofKind", query = "select f from Framework f where f.kind = :kind order by f.id")
@NamedQuery(name = "Framework.all", query = "select f from Framework f order by f.kind, f.id desc")
public class Framework extends Aggregate {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FrameworkKind kind;

    @NotBlank
    @Size(max = 20)
    @Column(nullable = false)
    private String edition;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FrameworkStatus status = FrameworkStatus.DRAFT;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @NotBlank
    @Size(max = 300)
    @Column(nullable = false)
    private String source;

    protected Framework() {
    }

    /** A new edition, to be entered. */
    public Framework(FrameworkKind kind) {
        this.kind = kind;
    }

    public FrameworkKind getKind() {
        return kind;
    }

    /** As its publisher numbers it: {@code 2.0.0}. */
    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = Typed.orNull(edition);
    }

    public FrameworkStatus getStatus() {
        return status;
    }

    /** Whether it is still being entered. */
    public boolean isDraft() {
        return status == FrameworkStatus.DRAFT;
    }

    /** What is chosen from it from now on: DRAFT → CURRENT. */
    public void publish() {
        requireDraft();
        status = FrameworkStatus.CURRENT;
    }

    /** A newer edition takes its place: CURRENT → SUPERSEDED. */
    public void supersede() {
        if (status != FrameworkStatus.CURRENT) {
            throw RuleBroken.of("framework.notCurrent", edition);
        }
        status = FrameworkStatus.SUPERSEDED;
    }

    /** Refuses what is possible before publication only. */
    public void requireDraft() {
        if (!isDraft()) {
            throw RuleBroken.of("framework.notDraft", edition);
        }
    }

    /** When its publisher brought it out, if known. */
    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** The publication that it was entered from. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = Typed.orNull(source);
    }

    /** Its framework and edition, for the audit trail. */
    @Override
    public String toString() {
        return kind + " " + edition;
    }
}
