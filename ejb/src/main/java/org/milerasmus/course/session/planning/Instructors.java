package org.milerasmus.course.session.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Account_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Words;

/** Who teaches in sessions: read by everybody with an account, named by staff of the host or an administrator. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Instructors {

    /** More names than these nobody looks through: another letter finds the right one. */
    private static final int MOST = 20;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions hosted;

    @Inject
    private PlannedLessons lessons;

    /** Who teaches in a session, most hours first; in a draft for its host alone. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Instructor> of(long sessionId) {
        Session session = session(sessionId);
        List<Instructor> all = em.createNamedQuery("Instructor.ofSession", Instructor.class).setParameter("session", sessionId).getResultList();
        boolean own = all.stream().anyMatch(one -> one.getPerson() != null && one.getPerson().getAccount().getId().equals(caller.accountId()));
        caller.require(session.getStatus() != SessionStatus.DRAFT || own || caller.seesEverything() || hosted.isKept(session.getHost()),
                Session.class, sessionId);
        return all;
    }

    /** Instructors and officers of an academy whose names have the words, 20 at most. */
    public List<InstructorChoice> choices(long academyId, String words) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<InstructorChoice> query = cb.createQuery(InstructorChoice.class);
        Root<Person> person = query.from(Person.class);
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, words, person.get(Person_.givenName), person.get(Person_.familyName)));
        all.add(cb.equal(person.get(Person_.account).get(Account_.academyId), academyId));
        all.add(cb.equal(person.get(Person_.account).get(Account_.status), AccountStatus.ACTIVE));
        all.add(cb.notEqual(person.get(Person_.kind), PersonKind.CADET));
        query.select(cb.construct(InstructorChoice.class, person.get(Person_.id), person.get(Person_.givenName), person.get(Person_.familyName)))
                .where(all.toArray(Predicate[]::new)).orderBy(cb.asc(person.get(Person_.familyName)), cb.asc(person.get(Person_.id)));
        return em.createQuery(query).setMaxResults(MOST).getResultList();
    }

    /** A line for somebody who teaches in a session, to be filled in. */
    public Instructor begin(long sessionId) {
        Session session = session(sessionId);
        hosted.requireKept(session.getHost(), Session.class, sessionId);
        return new Instructor(session);
    }

    /**
     * Names somebody who teaches.
     *
     * @param personId number of a person that is known here, whose own academy counts; null for a guest by name
     */
    public void add(@NotNull @Valid Instructor typed, Long personId) {
        Session session = hosted.lockOpen(typed.getSession().getId());
        Instructor added = new Instructor(session);
        Person person = personId == null ? null : em.find(Person.class, personId);
        added.setPerson(person);
        added.setGuestName(typed.getGuestName());
        added.setAcademy(em.find(Academy.class, person == null ? typed.getAcademy().getId() : person.getAccount().getAcademyId()));
        added.setHours(typed.getHours());
        added.check();
        boolean there = em.createNamedQuery("Instructor.ofSession", Instructor.class).setParameter("session", session.getId())
                .getResultStream().anyMatch(added::isTheSameAs);
        if (there) {
            throw RuleBroken.at(person == null ? "guestName" : "person", "instructor.twice", added.getName());
        }
        em.persist(added);
    }

    /** Changes how many hours somebody teaches. */
    public void change(@NotNull @Valid Instructor typed) {
        owned(typed.getId(), typed.getVersion()).setHours(typed.getHours());
    }

    /** Takes somebody out who has no lessons. */
    public void remove(long id, long version) {
        Instructor instructor = owned(id, version);
        lessons.requireNone(instructor);
        em.remove(instructor);
    }

    private Instructor owned(Long id, long version) {
        Instructor instructor = em.find(Instructor.class, id);
        if (instructor == null) {
            throw new NotFound(Instructor.class, id);
        }
        hosted.lockOpen(instructor.getSession().getId());
        em.refresh(instructor); // somebody may have changed it while this one waited
        instructor.requireVersion(version);
        return instructor;
    }

    private Session session(long id) {
        Session session = em.find(Session.class, id);
        if (session == null) {
            throw new NotFound(Session.class, id);
        }
        return session;
    }
}
