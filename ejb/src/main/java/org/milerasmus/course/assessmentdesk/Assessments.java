package org.milerasmus.course.assessmentdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.assessment.GradeSteps;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** The assessments of a session: kept by staff of the host, read by the programme as well. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class Assessments {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private HostSchemes hosts;

    /** The assessments of a session in their order; none where it has no scheme yet. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Assessment> of(@NotBlank String sessionCode) {
        Session session = hosts.readable(sessionCode);
        return hosts.find(session.getId()).map(hosts::assessments).orElse(List.of());
    }

    /** Those who can mark: instructors of the session who can sign in. */
    public List<Instructor> markers(@NotBlank String sessionCode) {
        return em.createNamedQuery("Instructor.ofSession", Instructor.class).setParameter("session", hosts.kept(sessionCode).getId())
                .getResultStream().filter(one -> one.getPerson() != null).toList();
    }

    /** The practical tasks of a session, whose points an assessment can take over. */
    public List<PracticalTask> sources(@NotBlank String sessionCode) {
        return em.createNamedQuery("PracticalTask.ofSession", PracticalTask.class).setParameter("session", hosts.kept(sessionCode).getId()).getResultList();
    }

    /** An assessment of a session to edit, or a new one. */
    public Assessment edit(@NotBlank String sessionCode, Long id) {
        Session session = hosts.kept(sessionCode);
        if (id == null) {
            return new Assessment(hosts.find(session.getId()).orElseGet(() -> new Scheme(session)));
        }
        Assessment one = em.createNamedQuery("Assessment.view", Assessment.class).setParameter("id", id).getResultStream()
                .filter(found -> found.getScheme().getSession().equals(session)).findFirst().orElseThrow(() -> new NotFound(Assessment.class, id));
        one.getCriteria().size();
        return one;
    }

    /**
     * Saves a new assessment or one that was edited. Of a fixed scheme only words can be changed, of a released one nothing.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public void save(@NotNull @Valid Assessment edited) {
        Session session = hosts.kept(edited.getScheme().getSession().getCode());
        Scheme scheme = locked(session);
        requireOwnMarkers(edited, session);
        requireOwnSource(edited, session);
        edited.check();
        edited.checkAmong(session, hosts.assessments(scheme));
        if (edited.getId() == null) {
            scheme.require(SchemeStatus.DRAFT);
            edited.begin(scheme, hosts.assessments(scheme).size());
            em.persist(edited);
            return;
        }
        Assessment stored = stored(edited.getId(), scheme);
        stored.requireVersion(edited.getVersion());
        if (scheme.getStatus() != SchemeStatus.DRAFT) {
            scheme.require(SchemeStatus.FIXED);
            stored.requireSameMeasure(edited);
        }
        em.merge(edited);
        Writing.now(em, Assessment.class, edited.getId());
    }

    /** Takes an assessment out of a draft. */
    public void remove(@NotBlank String sessionCode, long id, long version) {
        Scheme scheme = locked(hosts.kept(sessionCode));
        scheme.require(SchemeStatus.DRAFT);
        Assessment one = stored(id, scheme);
        one.requireVersion(version);
        em.remove(one);
    }

    /** The scheme of a session, or its first one: the session is locked, so that two do not begin one each. */
    private Scheme locked(Session session) {
        em.lock(session, LockModeType.PESSIMISTIC_WRITE);
        return hosts.find(session.getId()).map(found -> hosts.lock(found.getId())).orElseGet(() -> {
            Scheme begun = new Scheme(session);
            begun.getSteps().addAll(GradeSteps.proposed(hosts.scale(session), begun.getPassPercent()));
            em.persist(begun);
            em.flush();
            return begun;
        });
    }

    private Assessment stored(long id, Scheme scheme) {
        Assessment one = em.find(Assessment.class, id);
        if (one == null || !one.getScheme().equals(scheme)) {
            throw new NotFound(Assessment.class, id);
        }
        return one;
    }

    private void requireOwnSource(Assessment edited, Session session) {
        PracticalTask source = edited.getSource() == null ? null : em.find(PracticalTask.class, edited.getSource().getId());
        if (edited.getSource() != null && (source == null || !source.getSession().equals(session))) {
            throw RuleBroken.at("source", "assessment.otherSource");
        }
    }

    private static void requireOwnMarkers(Assessment edited, Session session) {
        if (!edited.getFirstMarker().getSession().equals(session)) {
            throw RuleBroken.at("firstMarker", "assessment.otherMarker");
        }
        if (edited.getSecondMarker() != null && !edited.getSecondMarker().getSession().equals(session)) {
            throw RuleBroken.at("secondMarker", "assessment.otherMarker");
        }
    }
}
