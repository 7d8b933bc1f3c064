package org.milerasmus.dashboard.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.DeadlineKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;

/** What sessions of courses wait for. */
@ApplicationScoped
public class SessionTasks {

    private static final String PLACES = """
            select e from Enrolment e join fetch e.session s join fetch s.course join fetch s.host
            where e.person.account.id = :account and e.status in :held and s.endsOn >= :today order by s.startsOn, e.id""";
    private static final String WAITING = """
            select new org.milerasmus.dashboard.waiting.OpenSession(s.code, c.title, count(e), min(e.asking.at)) from Enrolment e join e.session s join s.course c
            where s.host.id = :academy and s.startsOn > :today and e.status = :waiting group by s.id, s.code, c.title, s.startsOn order by s.startsOn""";

    @Inject
    private Counts counts;

    /** The reader's seats in sessions to come, those that are only kept for the reader with them. */
    public List<Enrolment> places(Long accountId) {
        return counts.list(PLACES, Enrolment.class, Map.of("account", accountId, "held", Set.of(EnrolmentStatus.SEATED, EnrolmentStatus.OFFERED),
                "today", counts.today()));
    }

    /** What places wait for: seats that are kept until they are accepted. */
    public List<Task> tasks(List<Enrolment> places) {
        return places.stream().filter(one -> one.getStatus() == EnrolmentStatus.OFFERED).map(one -> new Task(TaskKind.ACCEPT_SEAT, 1,
                String.valueOf(one.getId()), one.getSession().getCourse().getTitle(), null, LocalDate.ofInstant(one.getOfferedUntil(), ZoneOffset.UTC))).toList();
    }

    /** When the sessions of places begin. */
    public List<Deadline> deadlines(List<Enrolment> places) {
        return places.stream().filter(one -> one.getStatus() == EnrolmentStatus.SEATED).map(Enrolment::getSession)
                .filter(session -> !session.getStartsOn().isBefore(counts.today())).limit(Counts.SHOWN).map(session -> new Deadline(DeadlineKind.SESSION_BEGINS,
                        session.getCode(), session.getCourse().getTitle(), session.getHost().getName(), null, session.getStartsOn())).toList();
    }

    /** Sessions of an academy that more people want to come to than there are seats. */
    public List<Task> ofHost(Long academyId) {
        return counts.next(WAITING, OpenSession.class, Map.of("academy", academyId, "today", counts.today(), "waiting", EnrolmentStatus.WAITING)).stream()
                .map(one -> new Task(TaskKind.LOOK_AT_WAITING_LIST, one.waiting(), one.code(), one.title(), one.since(), null)).toList();
    }
}
