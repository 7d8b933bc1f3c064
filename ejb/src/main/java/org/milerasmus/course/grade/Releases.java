package org.milerasmus.course.grade;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.session.Session;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The grades of whole sessions: seen by the host as they come about, and released at once. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class Releases {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostSchemes hosts;

    @Inject
    private SessionSeats seats;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /**
     * The grade book of a session for its host and the programme.
     *
     * @throws NotFound for anybody else, which is audited, and where there is no scheme yet
     */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public GradeBook book(@NotBlank String sessionCode) {
        Session session = hosts.readable(sessionCode);
        return reckoning.of(hosts.find(session.getId()).orElseThrow(() -> new NotFound(Scheme.class, sessionCode)));
    }

    /**
     * Releases the grades of everybody in one transaction; who took part is told.
     *
     * @param version   of the scheme when its grade book was read: a mark that was given since then makes it another one
     * @param completes whether those who have passed, and attended the share that the host asks for, have completed the session, and the others
     *                  not; from its last day on
     * @throws org.milerasmus.shared.Stale when a mark or the scheme has changed since it was read
     * @throws RuleBroken                  when something is missing, or a grade is not in the host's scale any more
     */
    public void release(long schemeId, long version, boolean completes) {
        Scheme known = em.find(Scheme.class, schemeId);
        if (known == null) {
            throw new NotFound(Scheme.class, schemeId);
        }
        caller.require(hosts.isKept(known.getSession()), Scheme.class, schemeId);
        Session session = seats.lock(known.getSession().getId()); // before the scheme, as everybody does who needs both
        Scheme scheme = hosts.lock(schemeId);
        scheme.requireVersion(version);
        scheme.require(SchemeStatus.FIXED);
        scheme.checkSteps(hosts.scale(session));
        GradeBook book = reckoning.of(scheme);
        requireComplete(book);
        Instant now = clock.instant();
        LocalDate today = now.atZone(session.getHost().zone()).toLocalDate();
        if (completes && session.getEndsOn().isAfter(today)) {
            throw RuleBroken.at("completes", "enrolment.sessionNotOver", session.getCode());
        }
        scheme.release(caller.account().map(Account::getDisplayName).orElseThrow(), completes, now);
        book.rows().forEach(row -> grade(scheme, row, today));
        em.flush();
        news.fire(new GradesReleased(schemeId));
    }

    private void grade(Scheme scheme, GradeRow row, LocalDate today) {
        Enrolment enrolment = em.find(Enrolment.class, row.enrolmentId());
        em.persist(new CourseGrade(scheme, enrolment, row.total(), today));
        if (scheme.isClosing()) {
            seats.close(enrolment, row.completes());
        }
    }

    private static void requireComplete(GradeBook book) {
        if (book.rows().isEmpty()) {
            throw RuleBroken.of("grade.nobody");
        }
        if (!book.gaps().isEmpty()) {
            throw RuleBroken.of("grade.incomplete",
                    book.gaps().stream().map(gap -> gap.title() + " (" + (gap.missing() + gap.different()) + ")").collect(Collectors.joining(", ")));
        }
        if (!book.excused().isEmpty()) {
            throw RuleBroken.of("grade.allExcused", String.join(", ", book.excused()));
        }
    }
}
