package org.milerasmus.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Account;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** A cadet, officer, instructor or student with what calls and courses ask about. The academy is the one of the account. */
@Entity
@Table(name = "person")
@Customizer(NeverNull.class)
@NamedQuery(name = "Person.byAccount", query = "select p from Person p where p.account.id = :account")
public class Person extends Aggregate {

    /** Letters that given name and family name may have together: the account shows both. */
    public static final int MAX_NAME = 119;

    private static final long serialVersionUID = 1L;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @NotBlank
    @Size(max = 80)
    @OneLine
    @Column(name = "given_name", nullable = false)
    private String givenName;

    @NotBlank
    @Size(max = 80)
    @OneLine
    @Column(name = "family_name", nullable = false)
    private String familyName;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PersonKind kind;

    @Enumerated(EnumType.STRING)
    private Service service;

    @Valid
    @Embedded
    private Rank rank = new Rank();

    @Valid
    @Embedded
    private Studies studies = new Studies();

    @Valid
    @Embedded
    private Clearance clearance = new Clearance();

    @Valid
    @Embedded
    private EmergencyContact emergencyContact = new EmergencyContact();

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_language", joinColumns = @JoinColumn(name = "person_id"))
    private List<LanguageSkill> languages = new ArrayList<>();

    protected Person() {
    }

    /** A person as known at registration; the rest follows in the profile. */
    public Person(Account account, String givenName, String familyName, PersonKind kind) {
        this.account = account;
        this.givenName = givenName;
        this.familyName = familyName;
        this.kind = kind;
    }

    /** Whether everything that every call and session needs is there: field, a language, an emergency contact, the year of who studies, and service and grade of who has a rank. */
    public boolean isComplete() {
        return (!kind.isMilitary() || service != null && rank.getGrade() != null) && studies.areComplete(kind) && !languages.isEmpty() && emergencyContact.isComplete();
    }

    /** What the person can do in a language, if anything is recorded. */
    public Optional<LanguageSkill> skill(String language) {
        return languages.stream().filter(skill -> skill.getLanguage().equals(language)).findFirst();
    }

    /** Refuses names that are together longer than an account can show. */
    static void requireFitting(String given, String family) {
        if (given.length() + family.length() > MAX_NAME) {
            throw RuleBroken.at("familyName", "person.nameTooLong", MAX_NAME);
        }
    }

    /** Given name and family name. */
    public String getName() {
        return givenName + " " + familyName;
    }

    public Account getAccount() {
        return account;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = Typed.orNull(givenName);
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = Typed.orNull(familyName);
    }

    public PersonKind getKind() {
        return kind;
    }

    public void setKind(PersonKind kind) {
        this.kind = kind;
    }

    public Service getService() {
        return service;
    }

    public void setService(Service service) {
        this.service = service;
    }

    public Rank getRank() {
        return rank;
    }

    public Studies getStudies() {
        return studies;
    }

    public Clearance getClearance() {
        return clearance;
    }

    public EmergencyContact getEmergencyContact() {
        return emergencyContact;
    }

    public List<LanguageSkill> getLanguages() {
        return languages;
    }
}
