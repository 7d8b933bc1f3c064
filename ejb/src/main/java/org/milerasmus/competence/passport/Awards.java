package org.milerasmus.competence.passport;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.competence.Competence;
import org.milerasmus.person.Person;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/**
 * How courses, exercises, assessments and confirmed certificates write into passports, in their own transaction. Who may is for
 * them to know; the writing waits for other writers of the same person's passport, so that nothing is entered twice.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Awards {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Enters evidence of a competence, or brings up to date what the same record has given before; asking twice does no harm.
     *
     * @param level      1 to 5; null where the competence has no levels
     * @param source     the record that gives it, by its kind and public code
     * @param obtainedOn first day on which it counts, today at the latest
     * @param expiresOn  last day on which it counts; null when it does not expire
     * @throws RuleBroken for a level that the framework does not describe, and for days that cannot be
     */
    public void award(long personId, long competenceId, Integer level, @NotNull @Valid EvidenceSource source, @NotNull LocalDate obtainedOn,
            LocalDate expiresOn) {
        if (obtainedOn.isAfter(LocalDate.now(clock))) {
            throw RuleBroken.at("obtainedOn", "passport.obtainedLater");
        }
        Person person = lock(personId);
        Competence competence = em.find(Competence.class, competenceId);
        if (competence == null) {
            throw new NotFound(Competence.class, competenceId);
        }
        given(personId, source.getKind(), source.getReference()).stream().filter(one -> one.getCompetence().equals(competence)).findFirst()
                .ifPresentOrElse(before -> before.give(level, source, obtainedOn, expiresOn),
                        () -> em.persist(new Evidence(person, competence, level, source, obtainedOn, expiresOn)));
    }

    /** Takes back everything that a record has given to a person: it counts no more from today on. Asking twice does no harm. */
    public void withdraw(long personId, @NotNull EvidenceKind kind, @NotNull String reference, String reason) {
        lock(personId);
        given(personId, kind, reference).forEach(evidence -> evidence.withdraw(LocalDate.now(clock), reason));
    }

    private Person lock(long personId) {
        Person person = em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw new NotFound(Person.class, personId);
        }
        return person;
    }

    private List<Evidence> given(long personId, EvidenceKind kind, String reference) {
        return em.createNamedQuery("Evidence.from", Evidence.class).setParameter("person", personId).setParameter("kind", kind)
                .setParameter("reference", reference).getResultList();
    }
}
