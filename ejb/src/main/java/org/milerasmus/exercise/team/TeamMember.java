package org.milerasmus.exercise.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** Somebody in a team; in an exercise a person is in one team only. */
@Entity
@Table(name = "exercise_member")
@NamedQuery(name = "TeamMember.ofExercise", query = """
        select m from TeamMember m join fetch m.person join fetch m.academy where m.exercise.id = :exercise order by m.id""")
@NamedQuery(name = "TeamMember.ofAccount", query = """
        select m from TeamMember m join fetch m.team join fetch m.person p where m.exercise.id = :exercise and p.account.id = :account""")
@NamedQuery(name = "TeamMember.teamOf", query = "select t.name from TeamMember m join m.team t where m.exercise.id = :exercise and m.person.id = :person")
@NamedQuery(name = "TeamMember.inTeam", query = "select count(m) from TeamMember m where m.team.id = :team and m.academy.id = :academy")
@NamedQuery(name = "TeamMember.ofKind", query = "select count(m) from TeamMember m where m.exercise.id = :exercise and m.team.kind = :kind")
@NamedQuery(name = "TeamMember.candidates", query = """
        select new org.milerasmus.exercise.team.Candidate(p.id, p.givenName, p.familyName, p.rank.grade) from Person p join p.account a
        where a.academyId = :academy and a.status = org.milerasmus.security.AccountStatus.ACTIVE
        and (p.givenName like :words escape '!' or p.familyName like :words escape '!') and not exists
        (select m.id from TeamMember m where m.exercise.id = :exercise and m.person = p) order by p.familyName, p.givenName, p.id""")
public class TeamMember extends Aggregate {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", updatable = false)
    private Exercise exercise;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id", updatable = false)
    private Team team;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "academy_id", updatable = false)
    private Academy academy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TeamRole role;

    protected TeamMember() {
    }

    /** Somebody whom an academy names. */
    public TeamMember(Team team, Person person, Academy academy, TeamRole role) {
        if (!TeamRole.of(team.getKind()).contains(role)) {
            throw RuleBroken.at("role", "exercise.roleOfOtherSide", role, team.getKind());
        }
        this.exercise = team.getExercise();
        this.team = team;
        this.person = person;
        this.academy = academy;
        this.role = role;
    }

    public Exercise getExercise() {
        return exercise;
    }

    public Team getTeam() {
        return team;
    }

    public Person getPerson() {
        return person;
    }

    /** The academy that has named the person. */
    public Academy getAcademy() {
        return academy;
    }

    public TeamRole getRole() {
        return role;
    }

    /** Whether the person does what the team is assessed for: not in a white team, which assesses, and not as an observer. */
    public boolean isWorking() {
        return team.getKind() != TeamKind.WHITE && role != TeamRole.OBSERVER;
    }

    /** Number of the person, for the audit trail, which names nobody. */
    @Override
    public String toString() {
        return role + " " + person.getId();
    }
}
