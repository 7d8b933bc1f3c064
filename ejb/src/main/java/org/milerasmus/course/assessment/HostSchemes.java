package org.milerasmus.course.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.partnership.grading.GradingTables;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;

/** Whose schemes the caller keeps: staff those of their own academy's sessions. Administrators and auditors read all. */
@ApplicationScoped
public class HostSchemes {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions hosted;

    @Inject
    private GradingTables tables;

    /** Whether the caller works for the host of a session. */
    public boolean isKept(Session session) {
        return hosted.isHost(session);
    }

    /** Whether the caller may read how a session is assessed: its host and the programme. */
    public boolean isReadable(Session session) {
        return caller.seesEverything() || isKept(session);
    }

    /** A session whose assessment the caller may read. */
    public Session readable(String code) {
        Session session = session(code);
        caller.require(isReadable(session), Session.class, code);
        return session;
    }

    /** A session whose assessment the caller may change. */
    public Session kept(String code) {
        Session session = session(code);
        caller.require(isKept(session), Session.class, code);
        return session;
    }

    private Session session(String code) {
        return em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, code));
    }

    /** The scheme of a session, if it has one. */
    public Optional<Scheme> find(long sessionId) {
        return em.createNamedQuery("Scheme.ofSession", Scheme.class).setParameter("session", sessionId).getResultStream().findFirst();
    }

    /** A scheme that the caller may change; whoever else marks by it, changes or releases it waits until this transaction ends. */
    public Scheme lock(long id) {
        Scheme scheme = lockAny(id);
        caller.require(isKept(scheme.getSession()), Scheme.class, id);
        return scheme;
    }

    /** The same, for who has another right to it than that of the host's staff. */
    public Scheme lockAny(long id) {
        Scheme scheme = em.find(Scheme.class, id);
        if (scheme == null) {
            throw new NotFound(Scheme.class, id);
        }
        em.refresh(scheme, LockModeType.PESSIMISTIC_WRITE); // as whoever held it before has left it
        return scheme;
    }

    /** The assessments of a scheme in their order, with their markers and rubrics. */
    public List<Assessment> assessments(Scheme scheme) {
        List<Assessment> all = em.createNamedQuery("Assessment.ofScheme", Assessment.class).setParameter("scheme", scheme.getId())
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "a.criteria").getResultList();
        all.forEach(one -> one.getCriteria().size());
        return all;
    }

    /** The grades of the host in the field and the year of a session; null when it has no table of them. */
    public Scale scale(Session session) {
        return tables.applicable(session.getHost().getId(), session.getCourse().getFiling().getStudyField(), AcademicYear.of(session.getStartsOn()))
                .map(GradingTable::scale).orElse(null);
    }
}
