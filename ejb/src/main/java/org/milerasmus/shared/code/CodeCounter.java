package org.milerasmus.shared.code;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given out for one series of public codes, such as {@code CALL-2026}. */
@Entity
@Table(name = "code_counter")
public class CodeCounter {

    @Id
    private String series;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    protected CodeCounter() {
    }

    CodeCounter(String series) {
        this.series = series;
    }

    String next() {
        lastNumber++;
        return "%s-%05d".formatted(series, lastNumber);
    }
}
