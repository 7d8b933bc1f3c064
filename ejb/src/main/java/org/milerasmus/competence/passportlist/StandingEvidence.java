package org.milerasmus.competence.passportlist;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.Competence_;
import org.milerasmus.competence.Framework_;
import org.milerasmus.competence.passport.Evidence;
import org.milerasmus.competence.passport.Evidence_;
import org.milerasmus.person.Person;
import org.milerasmus.person.Person_;

/** What stands in passports today, as parts of a query: who holds what. */
final class StandingEvidence {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<?> query;
    private final LocalDate today;

    StandingEvidence(CriteriaBuilder cb, CriteriaQuery<?> query, LocalDate today) {
        this.cb = cb;
        this.query = query;
        this.today = today;
    }

    /** What counts today of a person of the query. */
    Subquery<Long> of(Root<Person> person, Function<Root<Evidence>, Expression<Long>> selected) {
        Subquery<Long> some = query.subquery(Long.class);
        Root<Evidence> evidence = some.from(Evidence.class);
        List<Predicate> all = counting(evidence);
        all.add(cb.equal(evidence.get(Evidence_.person), person));
        return some.select(selected.apply(evidence)).where(all.toArray(Predicate[]::new));
    }

    /** Who holds a competence today, at a level at least; null for any level. */
    Subquery<Long> holders(Long competenceId, Integer level) {
        Subquery<Long> people = query.subquery(Long.class);
        Root<Evidence> evidence = people.from(Evidence.class);
        List<Predicate> all = counting(evidence);
        Root<Competence> wanted = people.from(Competence.class);
        all.add(cb.equal(wanted.get(Competence_.id), competenceId));
        all.addAll(proves(evidence, wanted));
        if (level != null) {
            all.add(cb.ge(evidence.get(Evidence_.level), level));
        }
        return people.select(evidence.get(Evidence_.person).get(Person_.id)).where(all.toArray(Predicate[]::new));
    }

    /** Who holds something that a profile asks for; with a number of gaps, all but so many. */
    Subquery<Long> meeting(List<Accepted> accepted, Integer gaps) {
        Subquery<Long> people = query.subquery(Long.class);
        Root<Evidence> evidence = people.from(Evidence.class);
        Path<Competence> given = evidence.get(Evidence_.competence);
        List<Predicate> all = counting(evidence);
        all.add(cb.or(accepted.stream().map(one -> one.level() == null ? cb.equal(given.get(Competence_.id), one.competenceId())
                : cb.and(cb.equal(given.get(Competence_.id), one.competenceId()), cb.ge(evidence.get(Evidence_.level), one.level()))).toArray(Predicate[]::new)));
        long asked = accepted.stream().map(Accepted::code).distinct().count();
        Path<Long> holder = evidence.get(Evidence_.person).get(Person_.id);
        return people.select(holder).where(all.toArray(Predicate[]::new)).groupBy(holder)
                .having(cb.ge(cb.countDistinct(given.get(Competence_.code)), gaps == null ? 1 : Math.max(1, asked - gaps)));
    }

    /** Evidence counts for the competence with its code in every edition of the framework. */
    private List<Predicate> proves(Root<Evidence> evidence, From<?, Competence> wanted) {
        Join<Evidence, Competence> given = evidence.join(Evidence_.competence);
        return List.of(cb.equal(given.get(Competence_.code), wanted.get(Competence_.code)),
                cb.equal(given.join(Competence_.framework).get(Framework_.kind), wanted.join(Competence_.framework).get(Framework_.kind)));
    }

    private List<Predicate> counting(Root<Evidence> evidence) {
        return new ArrayList<>(List.of(cb.isNull(evidence.get(Evidence_.withdrawnOn)),
                cb.lessThanOrEqualTo(evidence.get(Evidence_.obtainedOn), today),
                cb.or(cb.isNull(evidence.get(Evidence_.expiresOn)), cb.greaterThanOrEqualTo(evidence.get(Evidence_.expiresOn), today))));
    }
}
