package org.milerasmus.report.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;

/** What courses bring: staff see the specialists of their own academy and the sessions that it hosts, the programme sees all. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class CourseAnalyses {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The lines of an analysis, in the order of their words. */
    public List<AnalysisRow> rows(@NotNull AnalysisChoice choice) {
        Long academy = caller.seesEverything() ? null : caller.academyId();
        return switch (choice.analysis()) {
            case SPECIALISTS -> new Specialists(em, choice.profileId(), academy).rows(choice.from(), choice.to(), LocalDate.now(clock));
            case DEMAND -> new CourseFigures(em, choice, academy).demand();
            case PASS_RATES -> new CourseFigures(em, choice, academy).passRates();
            case LOAD -> new TeachingLoad(em, choice, academy).rows();
        };
    }
}
