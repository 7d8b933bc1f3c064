package org.milerasmus.competence.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.text.Typed;

/** Where evidence comes from: the record that gave it, and what it is called on paper. */
@Embeddable
public class EvidenceSource implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EvidenceKind kind;

    @NotBlank
    @Size(max = 40)
    @Column(nullable = false, updatable = false)
    private String reference;

    @NotBlank
    @Size(max = 200)
    @Column(nullable = false)
    private String title;

    @Size(max = 160)
    private String issuer;

    protected EvidenceSource() {
    }

    /**
     * A record that gives evidence.
     *
     * @param reference public code of the record: of the enrolment, the exercise, the prior certificate
     * @param title     what the evidence is called: the course, the exercise, the certificate
     * @param issuer    who has given it, or null
     */
    public EvidenceSource(EvidenceKind kind, String reference, String title, String issuer) {
        this.kind = kind;
        this.reference = reference;
        this.title = title;
        this.issuer = Typed.orNull(issuer);
    }

    public EvidenceKind getKind() {
        return kind;
    }

    /** Public code of the record. */
    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    /** Who has given it, or null. */
    public String getIssuer() {
        return issuer;
    }
}
