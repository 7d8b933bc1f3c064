package org.milerasmus.course.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/** How somebody came to a place: who asked for it, and when. */
@Embeddable
public class Asking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false, updatable = false)
    private Asker by;

    @Column(name = "asked_name", updatable = false)
    private String name;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant at;

    protected Asking() {
    }

    private Asking(Asker by, String name, Instant at) {
        this.by = by;
        this.name = name;
        this.at = at;
    }

    /** By the person. */
    public static Asking self(Instant at) {
        return new Asking(Asker.SELF, null, at);
    }

    /** By a coordinator, who is named. */
    public static Asking academy(String name, Instant at) {
        return new Asking(Asker.ACADEMY, name, at);
    }

    public Asker getBy() {
        return by;
    }

    /** Name of the coordinator; null where the person asked. */
    public String getName() {
        return name;
    }

    public Instant getAt() {
        return at;
    }
}
