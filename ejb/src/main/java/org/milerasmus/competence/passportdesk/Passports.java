package org.milerasmus.competence.passportdesk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.competence.gap.ProfileFit;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.competence.passport.Held;
import org.milerasmus.competence.passport.Holdings;
import org.milerasmus.competence.sharing.PassportRights;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Competence passports, for whom their holders have chosen, and how near they are to a profile. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Passports {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private PassportRights rights;

    @Inject
    private Holdings holdings;

    @Inject
    private Competences competences;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The caller's own. */
    @RolesAllowed(Roles.APPLICANT)
    public Passport mine() {
        return of(em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", caller.accountId())
                .getResultStream().findFirst().orElseThrow(() -> RuleBroken.of("application.profileMissing")));
    }

    /**
     * Somebody's, for the holder, staff of the holder's academy, the programme, and whom the holder has chosen; each look is noted.
     *
     * @throws NotFound for anybody else, which is audited
     */
    public Passport of(long personId) {
        return of(rights.require(personId, AuditAction.VIEWED));
    }

    /** The same to take away. */
    public Passport export(long personId) {
        return of(rights.require(personId, AuditAction.EXPORTED));
    }

    /** Whether the caller works where the holder does, or for the programme, and so sees prior certificates as well. */
    public boolean isOfAcademy(long personId) {
        return rights.isOfAcademy(em.find(Person.class, personId));
    }

    /**
     * What anybody sees who holds a link.
     *
     * @throws NotFound when the link is unknown, expired or taken back
     */
    @PermitAll
    public Passport shared(@NotBlank String token) {
        return of(rights.byLink(token));
    }

    /** The profiles of the current ECSF, by their code. */
    @PermitAll
    public List<CompetenceChoice> profiles() {
        return competences.current(CompetenceKind.PROFILE);
    }

    /**
     * How near a passport is to a profile.
     *
     * @throws NotFound when there is no such profile
     */
    @PermitAll
    public ProfileFit fit(@NotNull Passport passport, long profileId) {
        CompetenceChoice profile = competences.find(profileId);
        if (profile.kind() != CompetenceKind.PROFILE) {
            throw new NotFound(Competence.class, profileId);
        }
        return ProfileFit.of(profile, competences.needs(profileId), passport.held(), passport.day());
    }

    private Passport of(Person person) {
        LocalDate today = LocalDate.now(clock);
        List<Evidence> evidence = em.createNamedQuery("Evidence.ofPerson", Evidence.class).setParameter("person", person.getId()).getResultList();
        Held held = holdings.of(person.getId(), today);
        String academy = em.find(Academy.class, person.getAccount().getAcademyId()).getName();
        return new Passport(person.getId(), person.getName(), academy, today, held, Passport.lines(evidence, held));
    }
}
