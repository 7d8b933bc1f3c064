package org.milerasmus.security;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.text.OneLine;

/** The right of one person to sign in, with one role, for one academy or for the programme as a whole. */
@Entity
@Table(name = "account")
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
@NamedQuery(name = "Account.withRole", query = "select count(a) from Account a where a.role = :role")
public class Account extends Aggregate {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Email
    @Size(max = 254)
    @Column(nullable = false, unique = true)
    private String email;

    @NotBlank
    @Size(max = 120)
    @OneLine
    @Column(name = "display_name", nullable = false)
    private String displayName;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(name = "academy_id")
    private Long academyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AccountStatus status;

    @Column(nullable = false)
    private String language = "en";

    @Embedded
    private Credentials credentials;

    protected Account() {
    }

    private Account(String email, String displayName, Role role, Long academyId, AccountStatus status, String passwordHash) {
        this.email = normalise(email);
        this.displayName = displayName;
        this.role = role;
        this.academyId = role.academy(academyId);
        this.status = status;
        this.credentials = new Credentials(passwordHash);
    }

    /** Somebody asks for an account as an applicant; the academy's staff have to approve it. */
    public static Account register(String email, String displayName, Long academyId, String passwordHash) {
        return new Account(email, displayName, Role.APPLICANT, academyId, AccountStatus.PENDING, passwordHash);
    }

    /** An account that an administrator gives; its holder chooses the password by a link. */
    public static Account invite(String email, String displayName, Role role, Long academyId) {
        return new Account(email, displayName, role, academyId, AccountStatus.INVITED, null);
    }

    /** An e-mail address as it is stored and looked up. */
    public static String normalise(String email) {
        return email == null ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Staff of the academy have checked who it is. */
    public void approve() {
        status = status.move(AccountStatus.PENDING, AccountStatus.ACTIVE);
    }

    /** Staff of the academy do not know the person. */
    public void refuse() {
        status = status.move(AccountStatus.PENDING, AccountStatus.REFUSED);
    }

    /** Takes the right to sign in away; open sessions end. */
    public void disable() {
        status = status.move(AccountStatus.ACTIVE, AccountStatus.DISABLED);
        credentials.endSessions();
    }

    /** Gives the right to sign in back. */
    public void enable() {
        status = status.move(AccountStatus.DISABLED, AccountStatus.ACTIVE);
    }

    /** Sets a new password, which an invited person thereby accepts the invitation with; open sessions end. */
    public void choosePassword(String newHash) {
        status = status.withPassword();
        credentials.change(newHash);
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

    /** ISO 639-1 code of the language for pages and mails. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** How its holder signs in. */
    public Credentials getCredentials() {
        return credentials;
    }
}
