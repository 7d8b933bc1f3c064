package org.milerasmus.course.appeal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.grade.Reckoning;
import org.milerasmus.course.mark.MarkBook;
import org.milerasmus.course.mark.MarkBooks;
import org.milerasmus.course.session.Session;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** Appeals as the host decides them: by its staff, and by nobody who has marked. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class AppealDecisions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostSchemes hosts;

    @Inject
    private SessionSeats seats;

    @Inject
    private MarkBooks books;

    @Inject
    private NewMarks marks;

    @Inject
    private Reckoning reckoning;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** The appeals against the grades of a session, the first one at the top; for its host and the programme. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Appeal> of(@NotBlank String sessionCode) {
        Session session = hosts.readable(sessionCode);
        return hosts.find(session.getId()).map(scheme -> em.createNamedQuery("Appeal.ofScheme", Appeal.class)
                .setParameter("scheme", scheme.getId()).getResultList()).orElse(List.of());
    }

    /** An appeal with what counts now; for the host and the programme. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public AppealCase get(long id) {
        Appeal appeal = appeal(id);
        Scheme scheme = appeal.getGrade().getScheme();
        caller.require(caller.seesEverything() || hosts.isKept(scheme.getSession()), Appeal.class, id);
        appeal.getChanges().size();
        scheme.getSteps().size();
        List<Assessment> assessments = hosts.assessments(scheme);
        MarkBook book = books.of(scheme);
        long enrolment = appeal.getGrade().getEnrolment().getId();
        return new AppealCase(appeal, assessments.stream().map(one -> new NewMark(one, book.blend(one, enrolment).counts())).toList(),
                appeal.getStatus() == AppealStatus.OPEN && hosts.isKept(scheme.getSession()) && !hasMarked(assessments));
    }

    /** The marks stand; the participant reads why. */
    public void reject(long id, long version, @NotBlank @Size(max = 1000) String reason) {
        Appeal appeal = locked(id, version);
        appeal.reject(reason.strip(), by(), clock.instant());
        em.flush();
        news.fire(new AppealDecided(id));
    }

    /**
     * Gives other marks, from which the grade follows; the participant reads why. Where the grades have said who has completed the session, the
     * new one does, too.
     *
     * @param changed what is to count; assessments without marks stay as they are
     */
    public void uphold(long id, long version, @NotNull List<NewMark> changed, @NotBlank @Size(max = 1000) String reason) {
        Appeal appeal = locked(id, version);
        appeal.uphold(marks.give(appeal, changed, reason.strip(), by()), reason.strip(), by(), clock.instant());
        if (appeal.getGrade().getScheme().isClosing()) {
            seats.close(appeal.getGrade().getEnrolment(), reckoning.completes(appeal.getGrade()));
        }
        em.flush();
        news.fire(new AppealDecided(id));
    }

    /** Holds session and scheme in this order, so that of two who decide the second finds what the first has decided. */
    private Appeal locked(long id, long version) {
        Appeal appeal = appeal(id);
        Scheme known = appeal.getGrade().getScheme();
        caller.require(hosts.isKept(known.getSession()), Appeal.class, id);
        seats.lock(known.getSession().getId());
        Scheme scheme = hosts.lock(known.getId());
        em.refresh(appeal, LockModeType.PESSIMISTIC_WRITE);
        appeal.requireVersion(version);
        if (hasMarked(hosts.assessments(scheme))) {
            throw RuleBroken.of("appeal.marker");
        }
        return appeal;
    }

    private boolean hasMarked(List<Assessment> assessments) {
        return assessments.stream().anyMatch(one -> one.marker(caller.accountId()).isPresent());
    }

    private Appeal appeal(long id) {
        return em.createNamedQuery("Appeal.view", Appeal.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Appeal.class, id));
    }

    private String by() {
        return caller.account().map(Account::getDisplayName).orElseThrow();
    }
}
