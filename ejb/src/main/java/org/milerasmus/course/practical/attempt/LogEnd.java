package org.milerasmus.course.practical.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Where the chain of custody of an attempt ends, kept apart from its entries: who takes the last ones away, past the application,
 * leaves this behind – and the audit trail, which tells of every change of it.
 */
@Embeddable
public class LogEnd implements Serializable {

    /** What stands in the place of the hash of a predecessor in the first entry. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    private static final long serialVersionUID = 1L;

    @Column(name = "log_entries", nullable = false)
    private int entries;

    @Column(name = "log_seal", nullable = false)
    private String seal = NOTHING_BEFORE;

    void extend(String hash) {
        entries++;
        seal = hash;
    }

    /** How many entries there are. */
    public int getEntries() {
        return entries;
    }

    /** The hash of the last one. */
    public String getSeal() {
        return seal;
    }
}
