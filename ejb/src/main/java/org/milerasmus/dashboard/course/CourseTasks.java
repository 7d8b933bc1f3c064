package org.milerasmus.dashboard.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milerasmus.course.appeal.AppealStatus;
import org.milerasmus.course.assessment.Marker;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.practical.PracticalTaskStatus;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.dashboard.waiting.Counts;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** What courses wait for: from those who teach and mark, and from staff of the host. One statement tells whether there is anything at all. */
@ApplicationScoped
public class CourseTasks {

    /** Participants whom the reader has not marked in what is due. */
    private static final String MARK = """
            from Instructor i, Assessment a, Enrolment e where i.person.account.id = :account and (a.firstMarker = i or a.secondMarker = i)
            and a.scheme.status = :fixed and coalesce(a.dueOn, a.scheme.session.endsOn) <= :today and e.session = a.scheme.session and e.status in :marked
            and not exists (select k.id from AssessmentMark k where k.assessment = a and k.enrolment = e
              and (k.marker = :first and a.firstMarker = i or k.marker = :second and a.secondMarker = i))""";

    /** Participants on whom two markers are further apart than the tolerance; one of them or the host settles it. */
    private static final String AGREE = """
            from AssessmentMark x, AssessmentMark y where x.assessment = y.assessment and x.enrolment = y.enrolment and x.marker = :first and y.marker = :second
            and x.assessment.scheme.status = :fixed and x.enrolment.status in :marked
            and (x.judged.submission <> y.judged.submission
              or abs(x.judged.marks - y.judged.marks) * 100 > x.assessment.tolerance * x.assessment.maxMarks)
            and not exists (select f.id from FinalMark f where f.assessment = x.assessment and f.enrolment = x.enrolment)
            and (x.assessment.scheme.session.host.id = :academy or exists (select n.id from Instructor n where n.person.account.id = :account
              and (x.assessment.firstMarker = n or x.assessment.secondMarker = n)))""";

    /** Appeals at the reader's academy; who has marked in the session decides none of them. */
    private static final String APPEALS = """
            from Appeal p where p.status = :open and p.grade.scheme.session.host.id = :academy
            and not exists (select z.id from Assessment z, Instructor m where z.scheme = p.grade.scheme and m.person.account.id = :account
              and (z.firstMarker = m or z.secondMarker = m))""";

    /** Answers that somebody has to read, in attempts that are over. */
    private static final String ANSWERS = """
            from GivenAnswer g where g.points is null and g.given is not null and g.question.kind = :free and g.attempt.task.status = :published
            and (g.attempt.submittedAt is not null or g.attempt.endsAt <= :now)
            and (g.attempt.task.session.host.id = :academy or exists (select t.id from Instructor t where t.session = g.attempt.task.session
              and t.person.account.id = :account))""";

    /** Lessons with participants that have begun within a day, and of which nothing is noted. */
    private static final String REGISTERS = """
            from Lesson l where l.startsAt <= :now and l.startsAt > :dayBefore and l.session.status in :held
            and (l.session.host.id = :academy or exists (select h.id from Instructor h where h.session = l.session and h.person.account.id = :account))
            and exists (select r.id from Enrolment r where r.session = l.session and r.status in :taking)
            and not exists (select d.id from Attendance d where d.lesson = l)""";

    /** Certificates that count, of people who have not completed the session any more, because a register or a decision was put right. */
    private static final String CERTIFICATES = """
            from Certificate q, Enrolment b where q.counts = true and q.host.id = :academy and b.session = q.session and b.person = q.person
            and b.status = :notCompleted""";

    private static final List<Backlog> BACKLOGS = List.of(
            new Backlog(TaskKind.MARK_ASSESSMENT, "e", "a.id", "a.title", "coalesce(a.dueOn, a.scheme.session.endsOn)", MARK,
                    Set.of("account", "fixed", "today", "marked", "first", "second")),
            new Backlog(TaskKind.AGREE_ON_MARKS, "x", "x.assessment.id", "x.assessment.title", "y.markedAt", AGREE,
                    Set.of("account", "academy", "fixed", "marked", "first", "second")),
            new Backlog(TaskKind.DECIDE_APPEAL, "p", "p.id", "p.grade.enrolment.person.account.displayName", "p.madeAt", APPEALS,
                    Set.of("account", "academy", "open")),
            new Backlog(TaskKind.MARK_ANSWERS, "g", "g.attempt.task.code", "g.attempt.task.title", "g.attempt.endsAt", ANSWERS,
                    Set.of("account", "academy", "free", "published", "now")),
            new Backlog(TaskKind.LOOK_AT_CERTIFICATES, "q", "q.code", "q.person.account.displayName", "b.movedAt", CERTIFICATES,
                    Set.of("academy", "notCompleted")));

    private static final String LESSONS = "select l.id, l.session.course.title, l.startsAt, l.session.host " + REGISTERS + " order by l.startsAt, l.id";
    private static final Set<String> OF_LESSONS = Set.of("account", "academy", "now", "dayBefore", "held", "taking");

    private static final String ANY = "select count(w), " + BACKLOGS.stream().map(Backlog::number).collect(Collectors.joining(", "))
            + ", (select count(l) " + REGISTERS + ") from Account w where w.id = :account";

    /** No academy: who is not staff hosts nothing. */
    private static final long NONE = -1;

    @Inject
    private Counts counts;

    /** What waits for somebody who teaches, marks or works for a host. */
    public List<Task> of(Account reader) {
        Map<String, Object> parameters = parameters(reader);
        long[] any = counts.counts(ANY, parameters);
        Stream<Task> tasks = IntStream.range(0, BACKLOGS.size()).filter(i -> any[i + 1] > 0).boxed().flatMap(i -> BACKLOGS.get(i).tasks(counts, parameters).stream());
        return Stream.concat(tasks, any[BACKLOGS.size() + 1] == 0 ? Stream.empty() : registers(parameters)).toList();
    }

    private Map<String, Object> parameters(Account reader) {
        Instant now = counts.now();
        Map<String, Object> all = new HashMap<>(Map.of("account", reader.getId(), "academy", reader.getRole() == Role.STAFF ? reader.getAcademyId() : NONE,
                "today", counts.today(), "now", now, "dayBefore", now.minus(1, ChronoUnit.DAYS), "first", Marker.FIRST, "second", Marker.SECOND));
        all.putAll(Map.of("fixed", SchemeStatus.FIXED, "open", AppealStatus.OPEN, "free", QuestionKind.FREE_TEXT, "published", PracticalTaskStatus.PUBLISHED,
                "marked", Set.of(EnrolmentStatus.SEATED, EnrolmentStatus.COMPLETED), "taking", EnrolmentStatus.TAKING_PART, "notCompleted", EnrolmentStatus.NOT_COMPLETED,
                "held", Set.of(SessionStatus.PUBLISHED, SessionStatus.COMPLETED)));
        return all;
    }

    /** Lessons of today on the calendar of the host. */
    private Stream<Task> registers(Map<String, Object> parameters) {
        Map<String, Object> own = parameters.entrySet().stream().filter(one -> OF_LESSONS.contains(one.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return counts.next(LESSONS, Object[].class, own).stream().filter(line -> isToday((Instant) line[2], ((Academy) line[3]).zone()))
                .map(line -> new Task(TaskKind.KEEP_REGISTER, 1, line[0].toString(), (String) line[1], (Instant) line[2], null));
    }

    private boolean isToday(Instant begun, ZoneId zone) {
        return begun.atZone(zone).toLocalDate().equals(counts.now().atZone(zone).toLocalDate());
    }
}
