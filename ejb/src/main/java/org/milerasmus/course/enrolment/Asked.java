package org.milerasmus.course.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** How somebody came to a place: who asked for it, and when. */
@Embeddable
public class Asked implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false, updatable = false)
    private Asker by;

    @Column(name = "asked_name", updatable = false)
    private String name;

    @Column(name = "asked_email", updatable = false)
    private String email;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant at;

    protected Asked() {
    }

    private Asked(Asker by, String name, String email, Instant at) {
        this.by = by;
        this.name = name;
        this.email = email;
        this.at = at;
    }

    /** By the person. */
    public static Asked self(Instant at) {
        return new Asked(Asker.SELF, null, null, at);
    }

    /** By a coordinator, by name and address. */
    public static Asked academy(String name, String email, Instant at) {
        return new Asked(Asker.ACADEMY, name, email, at);
    }

    public Asker getBy() {
        return by;
    }

    /** Name of the coordinator; null where the person asked. */
    public String getName() {
        return name;
    }

    /** E-mail address of the coordinator; null where the person asked. */
    public String getEmail() {
        return email;
    }

    public Instant getAt() {
        return at;
    }
}
