package org.milerasmus.course.enrolling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Outcome;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.enrolment.move.Moves;
import org.milerasmus.course.enrolment.queue.Answer;
import org.milerasmus.course.enrolment.queue.Desk;
import org.milerasmus.course.enrolment.queue.Wish;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.person.Rank_;
import org.milerasmus.person.Studies_;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Account_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** What an academy does about the places of its own people: nominates, withdraws, lets two of them exchange their sessions. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class SessionNominations {

    private static final String PLACES =
            "select e.person.id, e.status from Enrolment e where e.session.code = :code and e.person.id in :people and e.status in :live";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private Acts acts;

    @Inject
    private Moves moves;

    @Inject
    private Clock clock;

    /** Number of the academy's people whose name has the words. */
    public long count(String words) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Person> person = query.from(Person.class);
        return em.createQuery(query.select(cb.count(person)).where(own(cb, person, words))).getSingleResult();
    }

    /** Those people by name, with what each has in the session. */
    public List<CandidateRow> list(@NotBlank String code, String words, PageRequest page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Person> query = cb.createQuery(Person.class);
        Root<Person> person = query.from(Person.class);
        Sorting sorting = new Sorting(Map.of("familyName", person.get(Person_.familyName), "kind", person.get(Person_.kind),
                "grade", person.get(Person_.rank).get(Rank_.grade), "studyYear", person.get(Person_.studies).get(Studies_.studyYear)),
                person.get(Person_.familyName), false, person.get(Person_.id));
        query.select(person).where(own(cb, person, words)).orderBy(sorting.order(cb, page));
        List<Person> people = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        Map<Long, EnrolmentStatus> places = places(code, people.stream().map(Person::getId).toList());
        return people.stream().map(one -> CandidateRow.of(one, places.get(one.getId()))).toList();
    }

    private Map<Long, EnrolmentStatus> places(String code, List<Long> people) {
        return people.isEmpty() ? Map.of() : em.createQuery(PLACES, Object[].class).setParameter("code", code).setParameter("people", people)
                .setParameter("live", EnrolmentStatus.LIVE).getResultStream().collect(Collectors.toMap(line -> (Long) line[0], line -> (EnrolmentStatus) line[1]));
    }

    /**
     * Asks for a place for each of the academy's people, who come in the order of the list; each has an answer of its own.
     *
     * @throws org.milerasmus.shared.NotFound when one of them belongs to another academy; the attempt is audited
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Answer> nominate(@NotBlank String code, @NotNull List<Long> people) {
        Account coordinator = caller.account().orElseThrow();
        Asked asking = Asked.academy(coordinator.getDisplayName(), coordinator.getEmail(), clock.instant());
        Map<Long, Person> own = people.isEmpty() ? Map.of() : em.createQuery("select p from Person p join fetch p.account where p.id in :people", Person.class)
                .setParameter("people", people).getResultStream().filter(this::isColleague).collect(Collectors.toMap(Person::getId, Function.identity()));
        people.forEach(id -> caller.require(own.containsKey(id), Person.class, id));
        return desk.ask(code, people.stream().map(id -> new Wish(own.get(id).getAccount().getEmail(), asking)).toList());
    }

    private boolean isColleague(Person person) {
        return Objects.equals(person.getAccount().getAcademyId(), caller.academyId()) && person.getAccount().getStatus() == AccountStatus.ACTIVE;
    }

    /** Gives each place up. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Outcome> withdraw(@NotNull List<Selected> places) {
        return acts.each(places, this::isOwn, one -> {
            Enrolments.requireNotOver(one, clock);
            one.withdraw(clock.instant());
        });
    }

    /** Lets two of the academy's people exchange their seats in two sessions of one course; both move, or none. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void swap(@NotNull Selected first, @NotNull Selected second) {
        moves.swap(first, second, this::isOwn);
    }

    private boolean isOwn(Enrolment one) {
        return Objects.equals(one.getSending().getId(), caller.academyId());
    }

    private Predicate[] own(CriteriaBuilder cb, Root<Person> person, String words) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, words, person.get(Person_.givenName), person.get(Person_.familyName)));
        all.add(cb.equal(person.get(Person_.account).get(Account_.academyId), caller.academyId()));
        all.add(cb.equal(person.get(Person_.account).get(Account_.status), AccountStatus.ACTIVE));
        return all.toArray(Predicate[]::new);
    }
}
