package org.milerasmus.web.course.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.course.attendance.register.OwnAttendance;
import org.milerasmus.course.attendance.register.OwnAttendances;
import org.milerasmus.course.attendance.register.SessionCard;
import org.milerasmus.course.attendance.register.SessionRegisters;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;

/** What the pages of sessions and places say of attendance to this reader. */
@Named
@RequestScoped
public class AttendanceCardView {

    @Inject
    private SessionRegisters registers;

    @Inject
    private OwnAttendances own;

    @Inject
    private Caller caller;

    private final Map<Long, Optional<SessionCard>> cards = new HashMap<>();
    private final Map<Long, OwnAttendance> owned = new HashMap<>();

    /** The registers of a session for who reads them; null for everybody else. */
    public SessionCard of(Session session) {
        boolean shown = session.getStatus() == SessionStatus.PUBLISHED || session.getStatus() == SessionStatus.COMPLETED;
        return !shown || caller.account().isEmpty() ? null : cards.computeIfAbsent(session.getId(), registers::card).orElse(null);
    }

    /** What is noted of the reader by the number of an own place; null for who has none, and when nothing is noted. */
    public OwnAttendance mine(Long enrolmentId) {
        if (enrolmentId == null || !caller.is(Role.APPLICANT)) {
            return null;
        }
        OwnAttendance mine = owned.computeIfAbsent(enrolmentId, own::of);
        return mine.lines().isEmpty() ? null : mine;
    }
}
