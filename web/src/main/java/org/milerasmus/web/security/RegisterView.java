package org.milerasmus.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.person.Registration;
import org.milerasmus.person.Registrations;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.web.frame.UserSettings;

/** The page on which cadets, officers, instructors and students ask for an account. */
@Named
@ViewScoped
public class RegisterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Registrations registrations;

    @Inject
    private transient Academies register;

    @Inject
    private UserSettings settings;

    private List<AcademyChoice> academies;
    private PersonKind kind;
    private String givenName;
    private String familyName;
    private Long academyId;
    private String email;
    private String password;

    @PostConstruct
    void open() {
        academies = register.institutions();
    }

    /** Asks for the account. */
    public String register() {
        registrations.register(new Registration(givenName, familyName, email, academyId, kind, password, settings.getLanguage()));
        return "/security/registered?faces-redirect=true";
    }

    public PersonKind[] getKinds() {
        return PersonKind.values();
    }

    public List<AcademyChoice> getAcademies() {
        return academies;
    }

    public PersonKind getKind() {
        return kind;
    }

    public void setKind(PersonKind kind) {
        this.kind = kind;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
