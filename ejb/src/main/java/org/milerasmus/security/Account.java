package org.milerasmus.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** The right of one person to sign in, with one role, for one academy or for the programme as a whole. */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
@NamedQuery(name = "Account.withRole", query = "select count(a) from Account a where a.role = :role")
@NamedQuery(name = "Account.isCurrent", query = """
        select count(a) from Account a where a.email = :email and a.sessionEpoch = :epoch and a.status = :active""")
public class Account extends Aggregate {

    private static final long serialVersionUID = 1L;
    private static final int ALLOWED_FAILURES = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @NotBlank
    @Email
    @Size(max = 254)
    @Column(nullable = false, unique = true)
    private String email;

    @NotBlank
    @Size(max = 120)
    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "academy_id")
    private Long academyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountStatus status;

    @Column(name = "failed_logins", nullable = false)
    private int failedLogins;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "session_epoch", nullable = false)
    private int sessionEpoch;

    @Column(nullable = false)
    private String language = "en";

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    protected Account() {
    }

    private Account(String email, String displayName, Role role, Long academyId, AccountStatus status) {
        if (role.belongsToAcademy() && academyId == null) {
            throw RuleBroken.at("academy", "account.academyMissing");
        }
        this.email = normalise(email);
        this.displayName = displayName;
        this.role = role;
        this.academyId = role.belongsToAcademy() ? academyId : null;
        this.status = status;
    }

    /** Somebody asks for an account as an applicant; the academy's staff have to approve it. */
    public static Account register(String email, String displayName, Long academyId, String passwordHash) {
        Account account = new Account(email, displayName, Role.APPLICANT, academyId, AccountStatus.PENDING);
        account.passwordHash = passwordHash;
        return account;
    }

    /** An account that an administrator gives; its holder chooses the password by a link. */
    public static Account invite(String email, String displayName, Role role, Long academyId) {
        return new Account(email, displayName, role, academyId, AccountStatus.INVITED);
    }

    /** An e-mail address as it is stored and looked up. */
    public static String normalise(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Staff of the academy have checked who it is. */
    public void approve() {
        move(AccountStatus.PENDING, AccountStatus.ACTIVE);
    }

    /** Staff of the academy do not know the person. */
    public void refuse() {
        move(AccountStatus.PENDING, AccountStatus.REFUSED);
    }

    /** Takes the right to sign in away; open sessions end. */
    public void disable() {
        move(AccountStatus.ACTIVE, AccountStatus.DISABLED);
        sessionEpoch++;
    }

    /** Gives the right to sign in back. */
    public void enable() {
        move(AccountStatus.DISABLED, AccountStatus.ACTIVE);
    }

    /** Sets a new password, which an invited person thereby accepts the invitation with; open sessions end. */
    public void choosePassword(String newHash) {
        if (status == AccountStatus.INVITED) {
            status = AccountStatus.ACTIVE;
        }
        passwordHash = newHash;
        failedLogins = 0;
        lockedUntil = null;
        sessionEpoch++;
    }

    /** Whether a mailed link may set the password: only for those who were invited or may sign in. */
    public boolean mayChoosePassword() {
        return status == AccountStatus.INVITED || status == AccountStatus.ACTIVE;
    }

    /** Replaces the stored hash by a stronger one of the same password; nobody is signed out. */
    public void rehash(String strongerHash) {
        passwordHash = strongerHash;
    }

    /** Ends every open session of this account, on whichever device. */
    public void logOutEverywhere() {
        sessionEpoch++;
    }

    /** Whether too many wrong passwords were typed and the pause is not over. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** A wrong password was typed; the fifth in a row locks the account for 15 minutes. */
    public void loginFailed(Instant now) {
        failedLogins++;
        if (failedLogins >= ALLOWED_FAILURES) {
            failedLogins = 0;
            lockedUntil = now.plus(LOCK);
        }
    }

    /** The right password was typed. */
    public void loggedIn(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    private void move(AccountStatus from, AccountStatus to) {
        if (status != from) {
            throw RuleBroken.of("account.wrongState", status);
        }
        status = to;
    }

    public String getEmail() {
        return email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public Role getRole() {
        return role;
    }

    /** Number of the academy it belongs to; null for administrators and auditors. */
    public Long getAcademyId() {
        return academyId;
    }

    public AccountStatus getStatus() {
        return status;
    }

    /** Counts up when sessions have to end: a session keeps the number it began with. */
    public int getSessionEpoch() {
        return sessionEpoch;
    }

    /** ISO 639-1 code of the language for pages and mails. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Instant getLastLoginAt() {
        return lastLoginAt;
    }

    public Instant getLockedUntil() {
        return lockedUntil;
    }
}
