package org.milerasmus.course.attendance.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.milerasmus.course.attendance.AttendanceChanged;
import org.milerasmus.course.attendance.AttendanceRule;
import org.milerasmus.course.attendance.Attendances;
import org.milerasmus.course.attendance.Noted;
import org.milerasmus.course.attendance.Participant;
import org.milerasmus.course.attendance.RegisterKeepers;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.enrolment.move.SessionSeats;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.database.Writing;

/** The registers of a session together, for those who keep or read them, and what the host asks for. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class SessionRegisters {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterKeepers keepers;

    @Inject
    private Attendances attendances;

    @Inject
    private SessionSeats seats;

    @Inject
    private Event<Object> news;

    /** Participants and lessons of a session with what is noted, by name and by time. */
    public Overview overview(@NotBlank String code) {
        Session session = em.createNamedQuery("Session.byCode", Session.class).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(Session.class, code));
        caller.require(keepers.reads(session), Session.class, session.getId());
        List<Lesson> lessons = lessons(session.getId());
        AttendanceRule rule = attendances.rule(session);
        Map<Long, Map<Long, Noted>> noted = new HashMap<>();
        attendances.ofSession(session.getId()).forEach(one -> noted.computeIfAbsent(one.enrolmentId(), id -> new HashMap<>()).put(one.lessonId(), one));
        List<OverviewLine> lines = attendances.participants(session.getId()).stream()
                .map(who -> line(who, lessons, noted.getOrDefault(who.enrolmentId(), Map.of()), rule)).toList();
        return new Overview(session.getId(), code, session.getCourse().getTitle(), session.getHost().getName(), session.getHost().zone().getId(), rule,
                keepers.isHost(session), lessons.stream().map(LessonFacts::of).toList(), lines);
    }

    private static OverviewLine line(Participant who, List<Lesson> lessons, Map<Long, Noted> noted, AttendanceRule rule) {
        Share share = Share.of(noted.values());
        return new OverviewLine(who, lessons.stream().map(lesson -> new RegisterLine(who, noted.get(lesson.getId()))).toList(), share,
                share.isBelow(rule.getMinPercent()));
    }

    private List<Lesson> lessons(long sessionId) {
        return em.createNamedQuery("Lesson.ofSession", Lesson.class).setParameter("session", sessionId).getResultList();
    }

    /** What the page of a session says of its registers; empty for who does not read them, and where there is no lesson. */
    public Optional<SessionCard> card(long sessionId) {
        Session session = em.find(Session.class, sessionId);
        if (session == null) {
            throw new NotFound(Session.class, sessionId);
        }
        List<Lesson> lessons = keepers.reads(session) ? lessons(sessionId) : List.of();
        if (lessons.isEmpty()) {
            return Optional.empty();
        }
        int noted = attendances.ofSession(sessionId).stream().map(Noted::lessonId).collect(Collectors.toSet()).size();
        List<LessonFacts> today = lessons.stream().filter(one -> keepers.day(one).equals(keepers.today(one))).map(LessonFacts::of).toList();
        return Optional.of(new SessionCard(keepers.keeps(session), lessons.size(), noted, today));
    }

    /**
     * Saves what the host asks for.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed(Roles.STAFF)
    public void save(@NotNull @Valid AttendanceRule edited) {
        Session session = em.find(Session.class, edited.getSession().getId());
        caller.require(keepers.isHost(session), Session.class, session.getId());
        seats.lock(session.getId()); // of two who say it first one sees the other's
        AttendanceRule stored = attendances.rule(session);
        stored.requireVersion(edited.getVersion());
        Integer before = stored.getMinPercent();
        stored.setLateAfter(edited.getLateAfter());
        stored.setMinPercent(edited.getMinPercent());
        em.persist(stored);
        Writing.now(em, AttendanceRule.class, stored.getId());
        news.fire(new AttendanceChanged(session.getId(), judgedOtherwise(session, before, stored.getMinPercent())));
    }

    /** Those who were below the minimum before, or are now, and not both. */
    private Set<Long> judgedOtherwise(Session session, Integer before, Integer now) {
        return attendances.shares(session.getId()).entrySet().stream().filter(one -> one.getValue().isBelow(before) != one.getValue().isBelow(now))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
