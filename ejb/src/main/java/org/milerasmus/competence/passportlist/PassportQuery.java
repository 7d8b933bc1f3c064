package org.milerasmus.competence.passportlist;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.passport.Evidence_;
import org.milerasmus.competence.sharing.Audience;
import org.milerasmus.competence.sharing.PassportShare;
import org.milerasmus.competence.sharing.PassportShare_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Mentions;
import org.milerasmus.shared.text.WordSearch;
import org.milerasmus.shared.text.Words;

/** The people whose passport holds something today and whom a filter finds. */
final class PassportQuery<T> {

    private static final String ACCEPTED = """
            select new org.milerasmus.competence.passportlist.Accepted(g.id, g.code, n.level) from Competence p join p.needs n join n.competence w, Competence g
            where p.id = :profile and g.code = w.code and g.framework.kind = w.framework.kind""";

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Person> person;
    private final Path<Long> academyId;
    private final boolean anything;
    private final StandingEvidence standing;
    private final List<Predicate> conditions = new ArrayList<>();
    private Root<Academy> academy;
    private boolean narrowed;

    PassportQuery(EntityManager em, WordSearch search, Class<T> result, PassportFilter filter, LocalDate today) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        standing = new StandingEvidence(cb, query, today);
        person = query.from(Person.class);
        academyId = person.get(Person_.account).get(Account_.academyId);
        anything = filter.competenceId() == null && filter.profileId() == null;
        Mentions people = search.mentions(Person.class, filter.words(), Person_.GIVEN_NAME, Person_.FAMILY_NAME);
        Mentions academies = search.mentions(Academy.class, filter.words(), Academy_.NAME);
        conditions.addAll(Words.each(filter.words(), word -> Mentions.any(cb, people.at(query, cb, person, word), academies.at(query, cb, academy(), word))));
        if (filter.competenceId() != null) {
            conditions.add(person.get(Person_.id).in(standing.holders(filter.competenceId(), filter.level())));
        }
        if (filter.profileId() != null) {
            conditions.add(person.get(Person_.id).in(standing.meeting(accepted(em, filter.profileId()), filter.gaps())));
        }
    }

    /** The academy of the person; only where it is asked for, since a number of people has no need of it. */
    private Root<Academy> academy() {
        if (academy == null) {
            academy = query.from(Academy.class);
            conditions.add(cb.equal(academy.get(Academy_.id), academyId));
        }
        return academy;
    }

    /** What a profile asks for, in every edition of its framework. */
    private static List<Accepted> accepted(EntityManager em, Long profileId) {
        return em.createQuery(ACCEPTED, Accepted.class).setParameter("profile", profileId).getResultList();
    }

    /** Of the people of one academy; null for all. */
    PassportQuery<T> of(Long academy) {
        return academy == null ? this : narrowed(cb.equal(academyId, academy));
    }

    /** Of people of other academies who let every academy see their passport. */
    PassportQuery<T> sharedWith(Long academy) {
        Subquery<Long> share = query.subquery(Long.class);
        Root<PassportShare> chosen = share.from(PassportShare.class);
        share.select(chosen.get(PassportShare_.id)).where(cb.equal(chosen.get(PassportShare_.person), person),
                cb.equal(chosen.get(PassportShare_.audience), Audience.NETWORK));
        return narrowed(cb.exists(share), cb.notEqual(academyId, academy));
    }

    private PassportQuery<T> narrowed(Predicate... to) {
        narrowed = true;
        conditions.addAll(List.of(to));
        return this;
    }

    Expression<Long> number() {
        return cb.count(person);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        if (anything) {
            conditions.add(cb.exists(standing.of(person, evidence -> evidence.get(Evidence_.id))));
        }
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    /** One page of them; of the people of all academies only in an order that has an index. */
    CriteriaQuery<T> rows(PageRequest page) {
        Path<String> name = academy().get(Academy_.name);
        if (anything) {
            // counted person by person in the order of the list, it is known after one page; as "exists", the database sorts everybody first
            conditions.add(cb.ge(standing.of(person, cb::count), 1L));
        }
        Map<String, Expression<?>> columns = new HashMap<>(Map.of("familyName", person.get(Person_.familyName)));
        if (narrowed) {
            columns.put("academy", name);
        }
        Sorting sorting = new Sorting(columns, person.get(Person_.familyName), false, person.get(Person_.id));
        return query.multiselect(person.get(Person_.id), person.get(Person_.givenName), person.get(Person_.familyName), name)
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
