package org.milerasmus.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;

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

    /** Rows of the record that keep their place in their list themselves; none in most records. */
    protected List<? extends Placed> placedRows() {
        return List.of();
    }

    /** Numbers these rows as they stand: by itself before the first save; a change of the record calls it. JPA allows no final callback. */
    @PrePersist
    protected void placeRows() {
        Placed.number(placedRows());
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
