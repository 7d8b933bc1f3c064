package org.milerasmus.course.practical.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.security.Roles;

/** Results of practical tasks by participant, for those who keep or read them, such as an assessment that takes them over. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class PracticalResults {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private TaskStandings standings;

    @Inject
    private Work work;

    @Inject
    private Clock clock;

    /**
     * The result of everybody who has ended an attempt, released or not; the best attempt counts. Who has tried nothing is not there.
     *
     * @param code public code of the task
     */
    public List<PracticalResult> of(@NotBlank String code) {
        PracticalTask task = standings.seen(code);
        Instant now = clock.instant();
        List<Attempt> over = em.createNamedQuery("Attempt.ofTask", Attempt.class).setParameter("task", task.getId()).getResultStream()
                .filter(attempt -> attempt.isOver(now)).toList();
        TaskWork all = work.of(task, over);
        Map<Long, List<AttemptScore>> scores = all.attempts().stream().collect(Collectors.groupingBy(one -> one.attempt().getEnrolment().getId(),
                LinkedHashMap::new, Collectors.mapping(all::score, Collectors.toList())));
        return scores.entrySet().stream().map(entry -> result(entry.getKey(), entry.getValue())).toList();
    }

    private static PracticalResult result(long enrolmentId, List<AttemptScore> scores) {
        AttemptScore best = scores.stream().max(Comparator.comparingInt(AttemptScore::points)).orElseThrow();
        return new PracticalResult(enrolmentId, scores.size(), best.points(), best.most(), best.percent(),
                scores.stream().allMatch(score -> score.unmarked() == 0));
    }
}
