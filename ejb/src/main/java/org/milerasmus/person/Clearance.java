package org.milerasmus.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.shared.text.Typed;

/**
 * That a personnel security clearance exists: level, issuer, expiry, and the briefing that access needs beside it.
 * Nothing classified is held.
 */
@Embeddable
public class Clearance implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "clearance_level")
    private ClearanceLevel level;

    @Size(max = 120)
    @Column(name = "clearance_issuer")
    private String issuer;

    @Column(name = "clearance_expires_on")
    private LocalDate expiresOn;

    @Column(name = "clearance_briefed_on")
    private LocalDate briefedOn;

    /** Whether it reaches the level on each day up to the last one. */
    public boolean covers(ClearanceLevel needed, LocalDate lastDay) {
        if (needed == null || needed == ClearanceLevel.NONE) {
            return true;
        }
        return level != null && level.reaches(needed) && expiresOn != null && !expiresOn.isBefore(lastDay);
    }

    /** Whether there is a clearance at all. */
    public boolean isHeld() {
        return level != null && level != ClearanceLevel.NONE;
    }

    public ClearanceLevel getLevel() {
        return level;
    }

    public void setLevel(ClearanceLevel level) {
        this.level = level;
    }

    /** National security authority that gave it. */
    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = Typed.orNull(issuer);
    }

    /** Last day on which it is valid. */
    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    /** Day of the security briefing. */
    public LocalDate getBriefedOn() {
        return briefedOn;
    }

    public void setBriefedOn(LocalDate briefedOn) {
        this.briefedOn = briefedOn;
    }
}
