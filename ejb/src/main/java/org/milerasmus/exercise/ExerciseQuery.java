package org.milerasmus.exercise;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.scenario.Exercise_;
import org.milerasmus.exercise.scenario.Scenario;
import org.milerasmus.exercise.scenario.Scenario_;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamMember;
import org.milerasmus.exercise.team.TeamMember_;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.exercise.team.TeamPlace_;
import org.milerasmus.exercise.team.Team_;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.person.Person_;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The exercises that a filter finds, narrowed to those that somebody may see. */
final class ExerciseQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Exercise> exercise;
    private final Path<Scenario> scenario;
    private final Join<Exercise, Academy> host;
    private final List<Predicate> conditions = new ArrayList<>();

    ExerciseQuery(EntityManager em, Class<T> result, ExerciseFilter filter) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        exercise = query.from(Exercise.class);
        scenario = exercise.get(Exercise_.scenario);
        host = exercise.join(Exercise_.host);
        conditions.addAll(Words.conditions(cb, filter.words(), scenario.get(Scenario_.title), exercise.get(Exercise_.code), host.get(Academy_.name)));
        if (filter.status() != null) {
            conditions.add(cb.equal(exercise.get(Exercise_.status), filter.status()));
        }
        if (filter.from() != null) {
            conditions.add(cb.greaterThanOrEqualTo(scenario.get(Scenario_.endsAt), filter.from()));
        }
        if (filter.to() != null) {
            conditions.add(cb.lessThan(scenario.get(Scenario_.startsAt), filter.to()));
        }
    }

    /** Those of an academy, and the published ones in which it has places unless only the own ones are wanted. */
    ExerciseQuery<T> ofAcademy(Long academyId, boolean hosted) {
        Predicate own = cb.equal(host.get(Academy_.id), academyId);
        Subquery<Long> places = query.subquery(Long.class);
        Root<Team> team = places.from(Team.class);
        Join<Team, TeamPlace> place = team.join(Team_.places);
        places.select(team.get(Team_.exercise).get(Exercise_.id)).where(cb.equal(place.get(TeamPlace_.academy).get(Academy_.id), academyId));
        conditions.add(hosted ? own : cb.or(own, cb.and(shown(), exercise.get(Exercise_.id).in(places))));
        return this;
    }

    /** Those in which somebody is in a team, drafts for the white team alone. */
    ExerciseQuery<T> ofMember(Long accountId) {
        Subquery<Long> member = query.subquery(Long.class);
        Root<TeamMember> named = member.from(TeamMember.class);
        member.select(named.get(TeamMember_.exercise).get(Exercise_.id)).where(
                cb.equal(named.get(TeamMember_.person).get(Person_.account).get(Account_.id), accountId),
                cb.or(shown(), cb.equal(named.get(TeamMember_.team).get(Team_.kind), TeamKind.WHITE)));
        conditions.add(exercise.get(Exercise_.id).in(member));
        return this;
    }

    private Predicate shown() {
        return cb.notEqual(exercise.get(Exercise_.status), ExerciseStatus.DRAFT);
    }

    Expression<Long> number() {
        return cb.count(exercise);
    }

    CriteriaQuery<T> select(Expression<T> selection) {
        return query.select(selection).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> rows(PageRequest page) {
        Sorting sorting = new Sorting(Map.of("title", scenario.get(Scenario_.title), "status", exercise.get(Exercise_.status),
                "startsAt", scenario.get(Scenario_.startsAt), "host", host.get(Academy_.name)),
                scenario.get(Scenario_.startsAt), true, exercise.get(Exercise_.id));
        return query.multiselect(exercise.get(Exercise_.id), exercise.get(Exercise_.code), scenario.get(Scenario_.title), exercise.get(Exercise_.status),
                scenario.get(Scenario_.startsAt), scenario.get(Scenario_.endsAt), host.get(Academy_.name), host.get(Academy_.country),
                cb.coalesce(teams(), 0L), cb.coalesce(people(), 0L))
                .where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }

    // EclipseLink selects no subquery as such, but any function of one

    private Subquery<Long> teams() {
        Subquery<Long> number = query.subquery(Long.class);
        Root<Team> team = number.from(Team.class);
        return number.select(cb.count(team)).where(cb.equal(team.get(Team_.exercise), exercise));
    }

    private Subquery<Long> people() {
        Subquery<Long> number = query.subquery(Long.class);
        Root<TeamMember> member = number.from(TeamMember.class);
        return number.select(cb.count(member)).where(cb.equal(member.get(TeamMember_.exercise), exercise));
    }
}
