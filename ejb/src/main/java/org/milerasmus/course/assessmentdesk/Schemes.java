package org.milerasmus.course.assessmentdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.milerasmus.course.assessment.GradeSteps;
import org.milerasmus.course.assessment.HostSchemes;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** How sessions are assessed as a whole: kept by staff of the host, read by the programme as well. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class Schemes {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private HostSchemes hosts;

    @Inject
    private Attendances attendances;

    /** The scheme of a session; where there is none yet a new one with the grades of the host. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Scheme of(@NotBlank String sessionCode) {
        Session session = hosts.readable(sessionCode);
        Scheme scheme = hosts.find(session.getId()).orElseGet(() -> begun(session));
        scheme.getSteps().size();
        scheme.getSession().getHost().getName();
        return scheme;
    }

    private Scheme begun(Session session) {
        Scheme scheme = new Scheme(session);
        scheme.getSteps().addAll(GradeSteps.proposed(hosts.scale(session), scheme.getPassPercent()));
        return scheme;
    }

    /** Whether the caller works for the host of a session, and so keeps its scheme. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public boolean keeps(@NotNull Session session) {
        return hosts.isKept(session);
    }

    /** Whether the caller keeps the scheme of a session or may read it. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public boolean reads(@NotNull Session session) {
        return hosts.isReadable(session);
    }

    /** Percent of the lessons that have to be attended to complete a session; null where the host asks for none. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Integer minAttendance(@NotBlank String sessionCode) {
        return attendances.rule(hosts.readable(sessionCode)).getMinPercent();
    }

    /** The grades of the host's table that steps can have; null when it has no table. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Scale scale(@NotBlank String sessionCode) {
        return hosts.scale(hosts.readable(sessionCode));
    }

    /**
     * Saves when one passes, the grades and the time for appeals, while the scheme is a draft.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public void save(@NotNull @Valid Scheme edited) {
        Session session = hosts.kept(edited.getSession().getCode());
        edited.checkSteps(hosts.scale(session));
        if (edited.getId() == null) {
            em.persist(edited);
            Writing.now(em, Scheme.class, session.getCode());
            return;
        }
        Scheme stored = hosts.lock(edited.getId());
        stored.requireVersion(edited.getVersion());
        stored.require(SchemeStatus.DRAFT);
        em.merge(edited);
        Writing.now(em, Scheme.class, edited.getId());
    }

    /** Lets it be marked by the scheme, which has to be whole. */
    public void fix(long id, long version) {
        Scheme scheme = hosts.lock(id);
        scheme.requireVersion(version);
        if (scheme.getSession().getStatus() == SessionStatus.CANCELLED) {
            throw RuleBroken.of("session.wrongState", scheme.getSession().getStatus());
        }
        scheme.fix(hosts.assessments(scheme), hosts.scale(scheme.getSession()));
    }

    /** Takes that back before anybody has marked anything. */
    public void reopen(long id, long version) {
        Scheme scheme = hosts.lock(id);
        scheme.requireVersion(version);
        scheme.reopen();
    }
}
