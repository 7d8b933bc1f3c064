package org.milerasmus.dashboard.entry;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that waits for the reader.
 *
 * @param count how many records wait
 * @param code  code of the record, when it is a single one
 * @param title what it is about, when it is a single one
 * @param since since when the longest waits, or null
 * @param due   last day for it, or null
 */
public record Task(TaskKind kind, long count, String code, String title, Instant since, LocalDate due) implements Serializable {

    /** Several records of a kind, by their number. */
    public static Task of(TaskKind kind, long count, Instant since) {
        return new Task(kind, count, null, null, since, null);
    }
}
