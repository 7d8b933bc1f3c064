package org.milerasmus.course.session.planning;

import java.util.Objects;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.shared.RuleBroken;

/** What stays as it is: the course and its host always; once a session was published, its dates and the beginning of enrolment, too. */
final class Promises {

    private Promises() {
    }

    static void check(Session stored, Session edited) {
        same("course", stored.getCourse(), edited.getCourse());
        same("host", stored.getHost(), edited.getHost());
        if (stored.getStatus() == SessionStatus.DRAFT) {
            return;
        }
        same("startsOn", stored.getStartsOn(), edited.getStartsOn());
        same("endsOn", stored.getEndsOn(), edited.getEndsOn());
        same("opensAt", stored.getWindow().getOpensAt(), edited.getWindow().getOpensAt());
        same("held", stored.getVenue().getForm(), edited.getVenue().getForm());
        if (edited.getWindow().getClosesAt().isBefore(stored.getWindow().getClosesAt())) {
            throw RuleBroken.at("closesAt", "session.windowShortened");
        }
    }

    private static void same(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            throw RuleBroken.at(field, "session.fixedAfterPublication");
        }
    }
}
