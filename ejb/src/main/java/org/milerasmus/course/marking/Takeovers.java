package org.milerasmus.course.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.mark.Judged;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkBooks;
import org.milerasmus.course.mark.Submission;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.result.PracticalResult;
import org.milerasmus.course.practical.result.PracticalResults;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** The points of practical tasks become marks: by the marker of the assessment or by the host, once more when points have changed. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL})
public class Takeovers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostSchemes hosts;

    @Inject
    private MarkBooks books;

    @Inject
    private TaskStandings standings;

    @Inject
    private PracticalResults results;

    @Inject
    private SheetWriter writer;

    @Inject
    private Clock clock;

    /**
     * Gives every participant the points of the practical task, on the scale of the assessment; who has tried nothing has handed nothing in.
     * What a marker has given by hand stays.
     *
     * @throws RuleBroken while the task is open, an attempt runs or an answer is not marked
     */
    public Takeover take(long assessmentId) {
        Assessment assessment = em.createNamedQuery("Assessment.view", Assessment.class).setParameter("id", assessmentId).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Assessment.class, assessmentId));
        caller.require(assessment.marker(caller.accountId()).isPresent() || hosts.isKept(assessment.getScheme().getSession()), Assessment.class, assessmentId);
        Scheme scheme = hosts.lockAny(assessment.getScheme().getId());
        scheme.require(SchemeStatus.FIXED);
        Map<Long, PracticalResult> reached = reached(assessment);
        MarkBook book = books.of(scheme);
        List<Enrolment> participants = books.participants(scheme);
        List<Enrolment> open = participants.stream().filter(one -> !isByHand(book, assessment, one)).toList();
        long changed = open.stream().filter(one -> writer.takeOver(assessment, one, judged(reached.get(one.getId()), assessment), book)).count();
        if (changed > 0) {
            scheme.marked(clock.instant());
        }
        Writing.now(em, Assessment.class, assessmentId);
        return new Takeover(changed, participants.size() - open.size());
    }

    private static boolean isByHand(MarkBook book, Assessment assessment, Enrolment one) {
        return book.given(assessment, one.getId(), Marker.FIRST).filter(mark -> !mark.isTakenOver()).isPresent();
    }

    private static Judged judged(PracticalResult result, Assessment assessment) {
        return result == null ? new Judged(Submission.NOT_HANDED_IN, null) : Judged.marked(result.onScale(assessment.getMaxMarks()));
    }

    /** What the participants have reached, by the number of their place. The task is held: its points stay as they are until the marks are written. */
    private Map<Long, PracticalResult> reached(Assessment assessment) {
        if (assessment.getSource() == null) {
            throw RuleBroken.of("mark.noSource");
        }
        PracticalTask task = standings.locked(assessment.getSource().getId());
        requireOver(task);
        Map<Long, PracticalResult> all = results.of(task.getCode()).stream().collect(Collectors.toMap(PracticalResult::enrolmentId, Function.identity()));
        long unmarked = all.values().stream().filter(one -> !one.complete()).count();
        if (unmarked > 0) {
            throw RuleBroken.of("mark.sourceUnmarked", task.getTitle(), unmarked);
        }
        return all;
    }

    private void requireOver(PracticalTask task) {
        Instant now = clock.instant();
        if (task.getStatus() == PracticalTaskStatus.DRAFT) {
            throw RuleBroken.of("mark.sourceDraft", task.getTitle());
        }
        if (now.isBefore(task.getRules().getClosesAt())) {
            throw RuleBroken.of("mark.sourceOpen", task.getTitle(), task.getRules().getClosesAt());
        }
        long running = em.createNamedQuery("Attempt.running", Long.class).setParameter("task", task.getId()).setParameter("now", now).getSingleResult();
        if (running > 0) {
            throw RuleBroken.of("mark.sourceRunning", task.getTitle(), running);
        }
    }
}
