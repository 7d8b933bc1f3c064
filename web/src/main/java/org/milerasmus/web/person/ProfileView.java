package org.milerasmus.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.LanguageSkill;
import org.milerasmus.person.Person;
import org.milerasmus.person.Profiles;
import org.milerasmus.reference.NationalRank;
import org.milerasmus.reference.ReferenceData;
import org.milerasmus.web.frame.Feedback;

/** The caller's own profile. */
@Named
@ViewScoped
public class ProfileView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Profiles profiles;

    @Inject
    private transient Academies academies;

    @Inject
    private transient ReferenceData reference;

    private Person person;
    private Academy academy;

    /** Reads the profile. */
    public void open() {
        person = profiles.mine();
        academy = academies.find(person.getAccount().getAcademyId());
    }

    /** Titles of the own country and service for the chosen grade that begin with what was typed. */
    public List<String> ranks(String typed) {
        if (person.getService() == null || person.getRank().getGrade() == null) {
            return List.of();
        }
        return reference.ranks(academy.getCountry(), person.getService(), person.getRank().getGrade()).stream().map(NationalRank::getTitle)
                .filter(title -> title.toLowerCase().startsWith(typed.toLowerCase())).toList();
    }

    /** One more language to fill in. */
    public void addLanguage() {
        person.getLanguages().add(new LanguageSkill());
    }

    /** Takes a language out. */
    public void removeLanguage(int index) {
        person.getLanguages().remove(index);
    }

    /** Saves what was typed. */
    public String save() {
        person = profiles.save(person);
        if (person.isComplete()) {
            Feedback.success("person.saved");
        } else {
            Feedback.warning("person.savedIncomplete");
        }
        return "/person/profile?faces-redirect=true";
    }

    public Person getPerson() {
        return person;
    }

    public Academy getAcademy() {
        return academy;
    }
}
