package org.milerasmus.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** How the holder of an account proves who it is, and what became of the attempts. */
@Embeddable
public class Credentials implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ALLOWED_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "failed_logins", nullable = false)
    private int failedLogins;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "session_epoch", nullable = false)
    private int sessionEpoch;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    protected Credentials() {
    }

    /** Those of an account that nobody has signed in to; the password is null when it is yet to be chosen. */
    Credentials(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    /** Another password: what was wrong with the old one is forgotten, and open sessions end. */
    void change(String newHash) {
        passwordHash = newHash;
        failedLogins = 0;
        lockedUntil = null;
        endSessions();
    }

    /** The same password, hashed stronger; nobody is signed out. */
    public void rehash(String strongerHash) {
        passwordHash = strongerHash;
    }

    /** Ends every open session, on whichever device. */
    public void endSessions() {
        sessionEpoch++;
    }

    /** A wrong password was typed; the fifth in a row locks for 15 minutes. */
    public void failed(Instant now) {
        failedLogins++;
        if (failedLogins >= ALLOWED_FAILURES) {
            failedLogins = 0;
            lockedUntil = now.plus(LOCK);
        }
    }

    /** The right password was typed. */
    public void succeeded(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    /** Whether too many wrong passwords were typed and the pause is not over. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Counts up when sessions have to end: a session keeps the number it began with. */
    public int getSessionEpoch() {
        return sessionEpoch;
    }
}
