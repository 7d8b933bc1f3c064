package org.milerasmus.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.dashboard.course.CourseTasks;
import org.milerasmus.dashboard.entry.Deadline;
import org.milerasmus.dashboard.entry.Figure;
import org.milerasmus.dashboard.entry.FigureKind;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.dashboard.waiting.Counts;
import org.milerasmus.dashboard.waiting.LearningTasks;
import org.milerasmus.dashboard.waiting.PassportTasks;
import org.milerasmus.dashboard.waiting.SessionTasks;
import org.milerasmus.dashboard.waiting.StayTasks;
import org.milerasmus.dashboard.waiting.VisitTasks;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;

/** The dashboard of a cadet, officer, instructor or student. */
@ApplicationScoped
class ApplicantBoard {

    private static final String OPEN_CALLS = """
            select new org.milerasmus.dashboard.entry.Deadline(c.code, c.title, h.name, c.window.closesAt) from Call c join c.host h
            where c.status = :published and c.window.opensAt <= :now and c.window.closesAt > :now order by c.window.closesAt, c.id""";
    private static final String NEXT_STAYS = """
            select distinct new org.milerasmus.dashboard.entry.Deadline(c.code, c.title, r.name, m.startsOn) from Mobility m join m.call c
            join m.receiving r where m.person.account.id = :account and m.startsOn >= :today and m.status <> :off order by m.startsOn""";

    private static final String FIGURES = """
            select count(a), (select count(m) from Mobility m where m.person.account.id = :account and m.status <> :off),
            (select count(e) from Enrolment e where e.person.account.id = :account and e.status in :live and e.session.endsOn >= :today),
            (select count(c) from Call c where c.status = :published and c.window.opensAt <= :now and c.window.closesAt > :now)
            from Application a where a.person.account.id = :account""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Counts counts;

    @Inject
    private LearningTasks learning;

    @Inject
    private StayTasks stays;

    @Inject
    private VisitTasks visits;

    @Inject
    private PassportTasks passports;

    @Inject
    private SessionTasks sessions;

    @Inject
    private CourseTasks courses;

    Board of(Account account) {
        Long accountId = account.getId();
        List<Enrolment> places = sessions.places(accountId);
        return new Board(tasks(account, places), deadlines(accountId, places), figures(accountId));
    }

    private List<Task> tasks(Account account, List<Enrolment> places) {
        Long accountId = account.getId();
        List<Task> all = new ArrayList<>();
        Person person = em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", accountId).getResultStream()
                .findFirst().orElse(null);
        if (person == null || !person.isComplete()) {
            all.add(Task.of(TaskKind.COMPLETE_PROFILE, 1, null));
        }
        em.createQuery("select a from Application a left join fetch a.nominatedCall where a.person.account.id = :account"
                        + " and a.status in :statuses order by a.id", Application.class)
                .setParameter("account", accountId)
                .setParameter("statuses", List.of(ApplicationStatus.DRAFT, ApplicationStatus.ACCEPTED))
                .getResultStream().map(ApplicantBoard::task).forEach(all::add);
        all.addAll(sessions.tasks(places));
        all.addAll(learning.of(accountId));
        all.addAll(stays.ofTraveller(accountId));
        all.addAll(passports.ofHolder(accountId));
        if (person != null && person.getKind() != PersonKind.CADET) { // cadets teach in no session
            all.addAll(courses.of(account));
        }
        if (person != null && person.getKind().mayTeach()) {
            all.addAll(visits.ofTraveller(accountId));
        }
        return all;
    }

    private static Task task(Application application) {
        if (application.getStatus() == ApplicationStatus.DRAFT) {
            return new Task(TaskKind.FINISH_DRAFT, 1, application.getCode(), null, application.getStartedAt(), null);
        }
        return new Task(TaskKind.CONFIRM_SEAT, 1, application.getCode(), application.getNominatedCall().getTitle(), null,
                application.getNominatedCall().getStartsOn());
    }

    private List<Deadline> deadlines(Long accountId, List<Enrolment> places) {
        List<Deadline> all = new ArrayList<>(counts.next(NEXT_STAYS, Deadline.class,
                Map.of("account", accountId, "today", counts.today(), "off", MobilityStatus.CANCELLED)));
        all.addAll(sessions.deadlines(places));
        all.addAll(counts.next(OPEN_CALLS, Deadline.class, Map.of("published", CallStatus.PUBLISHED, "now", counts.now())));
        return all;
    }

    private List<Figure> figures(Long accountId) {
        long[] figures = counts.counts(FIGURES, Map.of("account", accountId, "off", MobilityStatus.CANCELLED, "published", CallStatus.PUBLISHED, "now", counts.now(),
                "live", EnrolmentStatus.OPEN, "today", counts.today()));
        return List.of(Figure.of(FigureKind.MY_APPLICATIONS, figures[0]), Figure.of(FigureKind.MY_STAYS, figures[1]), Figure.of(FigureKind.MY_COURSES, figures[2]),
                Figure.of(FigureKind.OPEN_CALLS, figures[3]));
    }
}
