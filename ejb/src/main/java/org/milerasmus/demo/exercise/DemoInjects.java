package org.milerasmus.demo.exercise;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exercise.inject.Inject;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamMember;

/** Injects that tell one story to each blue team, and what becomes of them. */
final class DemoInjects {

    /** A part of the story: minutes after the start, number of its objective, most points. */
    private record Part(int minutes, int objective, int points, String title, String text, String expected, String answer) {
    }

    private static final List<Part> STORY = List.of(
            new Part(15, 0, 20, "A server behaves oddly", "The file server FS-02 encrypts shares. Its administrator asks whether to switch it off.",
                    "Memory is saved before the power is cut; the decision is written down with its time.",
                    "Server isolated from the network at 09:22, memory image taken and hashed (SHA-256), then shut down. Log entry 3."),
            new Part(45, 1, 20, "Two log files", "The mail gateway and the domain controller have sent their logs of the last 24 hours.",
                    "The phishing mail of 06:14 and the logon of 06:31 from the same workstation are linked.",
                    "WS-117 opened the attachment at 06:14; the same token logged on to DC-01 at 06:31. Timeline attached."),
            new Part(90, 2, 30, "The press calls", "A journalist knows of the outage and asks for a statement within 30 minutes.",
                    "One voice, facts only, coordinated with the legal adviser.",
                    "Statement by the liaison, approved by the legal adviser: systems are being restored, no further details."),
            new Part(150, 0, 10, "A notebook is handed over", "A patrol brings a notebook of a suspect. It is switched on and locked.",
                    "Photographs, seal, entry in the chain-of-custody log; no attempt to unlock.",
                    "Photographed, network cable removed, sealed with number 4471, entered in the log with both signatures."),
            new Part(240, 3, 20, "Briefing for the commander", "The commander wants to know in five minutes what is known, what is not, and what you recommend.",
                    "Findings explained without jargon, confidence stated, two options with consequences.",
                    "Entry by phishing (high confidence), second actor not excluded (low). Recommendation: rebuild the domain, 36 hours."));

    private static final int REACTION_MINUTES = 25;

    private final EntityManager em;
    private final Exercise exercise;
    private final List<Team> teams;
    private final List<TeamMember> members;
    private int number;

    DemoInjects(EntityManager em, Exercise exercise, List<Team> teams) {
        this.em = em;
        this.exercise = exercise;
        this.teams = teams;
        em.flush();
        this.members = em.createNamedQuery("TeamMember.ofExercise", TeamMember.class).setParameter("exercise", exercise.getId()).getResultList();
    }

    /** The whole story for each blue team; so many parts of it have been assessed, and the one after that is answered by the first team. */
    void tell(int assessed) {
        List<Team> blue = teams.stream().filter(team -> team.getKind() == TeamKind.BLUE).toList();
        for (int part = 0; part < STORY.size(); part++) {
            for (Team team : blue) {
                Inject inject = plan(STORY.get(part), team);
                if (part < assessed) {
                    release(inject);
                    assess(inject, STORY.get(part), part, blue.indexOf(team));
                } else if (part == assessed && exercise.getStartedAt() != null) {
                    release(inject);
                    if (team.equals(blue.getFirst())) {
                        inject.answer(STORY.get(part).answer(), by(team, inject.getReleasedAt().plus(Duration.ofMinutes(REACTION_MINUTES))));
                    }
                }
            }
        }
    }

    private Inject plan(Part part, Team team) {
        Inject inject = new Inject(exercise);
        inject.number(++number);
        inject.getPlan().setOffsetMinutes(part.minutes());
        inject.getPlan().setTitle(part.title());
        inject.getPlan().setText(part.text());
        inject.getPlan().setExpected(part.expected());
        inject.getPlan().setMaxPoints(part.points());
        inject.setTeam(team);
        Objective objective = exercise.getObjectives().get(part.objective());
        inject.setObjective(objective);
        inject.setResponsible(white().isEmpty() ? null : white().get(number % white().size()));
        em.persist(inject);
        return inject;
    }

    private void release(Inject inject) {
        inject.release(Decision.by(white().getFirst().getPerson().getName(), inject.plannedAt()));
    }

    private void assess(Inject inject, Part part, int index, int team) {
        Instant answered = inject.getReleasedAt().plus(Duration.ofMinutes(REACTION_MINUTES));
        boolean silent = team == 1 && index == 3;
        if (!silent) {
            inject.answer(part.answer(), by(inject.getTeam(), answered));
        }
        int points = silent ? 0 : part.points() * (team == 0 ? 9 - index % 3 : 5 + index % 4) / 10;
        inject.assess(points, silent ? "Nobody answered." : "Clear and in time; name the tool and its version, too.",
                Decision.by(white().getLast().getPerson().getName(), answered.plus(Duration.ofMinutes(REACTION_MINUTES))));
    }

    private Decision by(Team team, Instant at) {
        return Decision.by(members.stream().filter(member -> member.getTeam().equals(team)).findFirst().map(member -> member.getPerson().getName()).orElse("Demo"), at);
    }

    private List<TeamMember> white() {
        return members.stream().filter(member -> member.getTeam().getKind() == TeamKind.WHITE).toList();
    }
}
