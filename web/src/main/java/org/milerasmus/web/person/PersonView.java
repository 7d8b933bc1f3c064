package org.milerasmus.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.person.Profiles;

/** The profile of a person of the own academy, to read. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private Profiles profiles;

    @Inject
    private Academies academies;

    private Long account;
    private Person person;
    private Academy academy;

    /** Reads the profile. */
    public void load() {
        person = profiles.view(account);
        academy = academies.find(person.getAccount().getAcademyId());
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public Person getPerson() {
        return person;
    }

    public Academy getAcademy() {
        return academy;
    }
}
