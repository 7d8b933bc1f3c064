package org.milerasmus.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;

/**
 * A record that is changed as one: it has a number inside the system and a version that a later writer must know.
 * Every insert, change and removal of an aggregate is written to the audit trail.
 */
@MappedSuperclass
public abstract class Aggregate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    /** Number of the record inside the system, or null before it is saved. */
    public Long getId() {
        return id;
    }

    /** Grows by one with every saved change. */
    public long getVersion() {
        return version;
    }

    /** Refuses to go on when the caller's page shows another version than the stored one. */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale(getClass(), id);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || id != null && other instanceof Aggregate that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
