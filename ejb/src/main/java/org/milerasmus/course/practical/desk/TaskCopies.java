package org.milerasmus.course.practical.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.attempt.TaskStandings;
import org.milerasmus.course.practical.result.Work;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Codes;

/** A task is used again in another session: a copy with its evidence, questions and hints, and with dates that move along. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF})
public class TaskCopies {

    private static final int MOST = 50;
    private static final String TARGETS = """
            select new org.milerasmus.course.practical.desk.SessionChoice(s.code, c.title, s.startsOn) from Session s join s.course c
            where s.status in :open and s.id <> :session
            and (s.host.id = :host or exists (select i.id from Instructor i where i.session = s and i.person.account.id = :account))
            order by s.startsOn, s.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private TaskStandings standings;

    @Inject
    private Work work;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    /** The sessions to which the caller can copy a task: at most 50 that are not over, the next ones first. */
    public List<SessionChoice> targets(@NotBlank String code) {
        PracticalTask task = standings.seen(code);
        return em.createQuery(TARGETS, SessionChoice.class).setParameter("open", Set.of(SessionStatus.DRAFT, SessionStatus.PUBLISHED))
                .setParameter("session", task.getSession().getId()).setParameter("host", caller.is(Role.STAFF) ? caller.academyId() : Long.valueOf(0))
                .setParameter("account", caller.accountId()).setMaxResults(MOST).getResultList();
    }

    /**
     * Copies a task, whatever its state, as a draft into a session that the caller keeps.
     *
     * @return code of the copy
     * @throws RuleBroken when evidence is not any more what was uploaded: it is not passed on
     */
    public String copy(@NotBlank String code, @NotBlank String sessionCode) {
        PracticalTask task = standings.seen(code);
        standings.requireKept(task);
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", sessionCode).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, sessionCode));
        caller.require(standings.in(session).keeps(), Session.class, session.getId());
        if (session.getStatus().isOver()) {
            throw RuleBroken.at("target", "session.wrongState", session.getStatus());
        }
        PracticalTask copy = task.copyTo(session);
        copy.number(codes.next("PT", copy.getRules().getOpensAt().atZone(session.getHost().zone()).getYear()));
        em.persist(copy);
        work.evidence(task).forEach(item -> em.persist(copy(item, copy)));
        work.questions(task).forEach(question -> em.persist(question.copyTo(copy)));
        em.flush();
        return copy.getCode();
    }

    private EvidenceItem copy(EvidenceItem item, PracticalTask copy) {
        String found = item.currentSha256();
        if (!Objects.equals(found, item.getSha256())) {
            throw RuleBroken.of("practical.evidenceAltered", item.getLabel(), item.getSha256(), found);
        }
        return item.copyTo(copy, clock.instant());
    }
}
