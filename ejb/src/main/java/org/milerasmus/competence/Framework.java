package org.milerasmus.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.Typed;

/** One edition of a framework of competences. */
@Entity
@Table(name = "competence_framework")
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
}
