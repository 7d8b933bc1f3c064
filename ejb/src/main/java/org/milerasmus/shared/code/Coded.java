package org.milerasmus.shared.code;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.milerasmus.shared.Aggregate;

/** A record that people know by a public code, which it gets once and keeps: {@code CALL-2026-00012}. */
@MappedSuperclass
public abstract class Coded extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, unique = true, updatable = false)
    private String code;

    /** A record whose code is drawn when it is first saved. */
    protected Coded() {
    }

    /** A record with its code. */
    protected Coded(String code) {
        this.code = code;
    }

    /** Gives the record its public code, once. */
    public void number(String newCode) {
        if (code == null) {
            code = newCode;
        }
    }

    /** The public code; null before the record is first saved. */
    public String getCode() {
        return code;
    }
}
