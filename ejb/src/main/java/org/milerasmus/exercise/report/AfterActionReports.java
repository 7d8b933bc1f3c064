package org.milerasmus.exercise.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.Teams;
import org.milerasmus.exercise.board.Board;
import org.milerasmus.exercise.board.Boards;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.ExerciseStatus;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.exercise.team.Standing;
import org.milerasmus.export.Prints;
import org.milerasmus.security.Roles;

/** The after-action report of a finished exercise, for everybody who took part; each reads the names that the pages show, too. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AfterActionReports {

    @Inject
    private Exercises exercises;

    @Inject
    private Teams teams;

    @Inject
    private Boards boards;

    @Inject
    private Observations observations;

    @Inject
    private Prints prints;

    @Inject
    private AuditTrail audit;

    /** The report as a file to keep, in a language; who takes it is audited. */
    public byte[] file(String code, Locale language) {
        Standing standing = exercises.view(code);
        Exercise exercise = standing.exercise();
        exercise.requireStatus(ExerciseStatus.FINISHED);
        Board board = boards.of(code);
        List<String> competences = exercise.getObjectives().stream().map(Objective::getCompetence)
                .map(competence -> competence.getCode() + " – " + competence.title(language)).toList();
        audit.record(AuditAction.EXPORTED, Exercise.class, exercise.getId(), code);
        return prints.pdf(AfterActionReports.class, "report", language, Map.of("exercise", exercise, "standing", standing,
                "competences", competences, "teams", teams.of(code), "injects", board.injects(), "scores", board.scores(),
                "observations", observations.of(code), "v", new ReportWords(exercise.getHost().zone(), language)));
    }
}
