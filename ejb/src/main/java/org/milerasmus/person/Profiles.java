package org.milerasmus.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.Set;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** Profiles of cadets, officers and instructors: their own to change, their academy's to read. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Profiles {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /** The caller's own profile, ready to be shown and edited. */
    public Person mine() {
        return em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", caller.accountId())
                .getResultStream().findFirst().map(Profiles::loaded)
                .orElseThrow(() -> new NotFound(Person.class, caller.accountId()));
    }

    /**
     * Saves the caller's own profile as it was edited.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    public Person save(@Valid Person edited) {
        Person stored = mine();
        caller.require(stored.equals(edited), Person.class, edited.getId());
        stored.requireVersion(edited.getVersion());
        check(edited);
        Person saved = em.merge(edited);
        em.find(Account.class, caller.accountId()).setDisplayName(saved.getName());
        em.flush();
        return loaded(saved);
    }

    /** The profile behind an account of the caller's academy; behind any for administrators and auditors. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Person view(long accountId) {
        Person person = em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", accountId)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Person.class, accountId));
        caller.requireAcademy(person.getAccount().getAcademyId(), Person.class, person.getId());
        return loaded(person);
    }

    private static void check(Person edited) {
        Person.requireFitting(edited.getGivenName(), edited.getFamilyName());
        edited.getRank().requireFor(edited.getKind());
        if (edited.getClearance().isHeld() && edited.getClearance().getExpiresOn() == null) {
            throw RuleBroken.at("clearanceExpiresOn", "person.clearanceWithoutExpiry");
        }
        Set<String> languages = new HashSet<>();
        for (LanguageSkill skill : edited.getLanguages()) {
            if (!languages.add(skill.getLanguage())) {
                throw RuleBroken.at("languages", "person.languageTwice");
            }
            if (skill.getSlp() == null && skill.getCefr() == null) {
                throw RuleBroken.at("languages", "person.languageWithoutLevel");
            }
        }
    }

    private static Person loaded(Person person) {
        person.getLanguages().size();
        person.getAccount().getEmail();
        return person;
    }
}
