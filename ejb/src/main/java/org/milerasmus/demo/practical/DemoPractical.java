package org.milerasmus.demo.practical;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.practical.Choice;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.SessionStatus;
import org.milerasmus.document.Upload;
import org.milerasmus.shared.code.Codes;

/** The case of the USB stick, in the session of digital forensics that has the most participants: ready to be worked. */
public final class DemoPractical {

    private static final String SESSIONS = """
            select s from Enrolment e join e.session s join s.course c where s.status = :published and e.status = :seated
            and (lower(c.title) like '%forensic%' or lower(c.title) like '%evidence%') group by s order by count(e) desc, s.id""";
    private static final String PARTICIPANTS = "select e from Enrolment e where e.session = :session and e.status = :seated order by e.arrival";

    private final EntityManager em;
    private final Codes codes;
    private final Instant now;

    public DemoPractical(EntityManager em, Codes codes, Clock clock) {
        this.em = em;
        this.codes = codes;
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    /** The task, and an attempt of one participant that waits for points. */
    public void create() {
        em.createQuery(SESSIONS, Session.class).setParameter("published", SessionStatus.PUBLISHED).setParameter("seated", EnrolmentStatus.SEATED)
                .setMaxResults(1).getResultStream().findFirst().ifPresent(this::create);
    }

    private void create(Session session) {
        PracticalTask task = task(session);
        List<EvidenceItem> evidence = List.of(evidence(task, "E-01", "Image of a USB stick, 64 KB, found in lecture hall 2", "usb-stick.img", DemoDisk.image()),
                evidence(task, "E-02", "Log of the gateway in the night of the incident", "gateway.csv", DemoLog.csv()));
        List<Question> questions = questions(task, evidence.getLast().getSha256());
        task.publish(now);
        em.flush();
        List<Enrolment> participants = em.createQuery(PARTICIPANTS, Enrolment.class).setParameter("session", session)
                .setParameter("seated", EnrolmentStatus.SEATED).getResultList();
        if (participants.size() > 1) {
            new DemoAttempt(em, now.minus(Duration.ofHours(3))).work(task, participants.get(1), evidence, questions);
        }
    }

    private PracticalTask task(Session session) {
        PracticalTask task = new PracticalTask(session);
        task.number(codes.next("PT", now.atZone(session.getHost().zone()).getYear()));
        task.setTitle("The stick in lecture hall 2");
        task.setStory("""
                All of this is invented. On 1 September a cleaner finds a USB stick in lecture hall 2 of the academy KESTREL. In the night before, \
                the gateway has sent more data out than in the whole week.

                You get an image of the stick (E-01) and the log of the gateway (E-02) from the duty officer. Find out what was on the stick, what left \
                the network, and whether the two belong together. Keep the chain of custody as you would for a court.""");
        task.getRules().setOpensAt(now.minus(Duration.ofDays(2)));
        task.getRules().setClosesAt(session.getEndsOn().plusDays(1).atStartOfDay(session.getHost().zone()).toInstant());
        task.getRules().setMinutes(120);
        task.getRules().setAttempts(2);
        task.getRules().setShowsAutomatic(true);
        em.persist(task);
        return task;
    }

    private EvidenceItem evidence(PracticalTask task, String label, String description, String fileName, byte[] bytes) {
        EvidenceItem item = new EvidenceItem(task, label, description, Upload.asItIs(fileName, bytes), now.minus(Duration.ofDays(3)));
        em.persist(item);
        return item;
    }

    private List<Question> questions(PracticalTask task, String hash) {
        Question first = question(task, 1, QuestionKind.SINGLE, 2, "The duty officer gives you the stick. What comes first?");
        first.getChoices().addAll(List.of(new Choice("Plug it in and look whether it works", false), new Choice("Enter the receipt, then take and verify its hash", true),
                new Choice("Copy the files that look important", false)));
        Question deleted = question(task, 2, QuestionKind.SHORT_TEXT, 4, "Which file was deleted from the stick? Give its name with its ending.");
        deleted.getSolution().setAccepted(DemoDisk.DELETED + "\n?OUTE.CSV\n_OUTE.CSV");
        deleted.addHint("FAT marks a deleted file by 0xE5 in the place of its first letter; the rest of the name stays in the root directory.", 1);
        Question sent = question(task, 3, QuestionKind.NUMBER, 4, "How many kilobytes did the account svc-backup send out between 02:00 and 03:00?");
        sent.getSolution().setTarget(BigDecimal.valueOf(DemoLog.SENT_AT_NIGHT));
        sent.getSolution().setTolerance(BigDecimal.TEN);
        sent.addHint("Three lines of the log with the event “send” count; the login does not.", 2);
        Question log = question(task, 4, QuestionKind.HASH, 2, "Which SHA-256 does your working copy of E-02 have?");
        log.getSolution().setAccepted(hash);
        Question facts = question(task, 5, QuestionKind.MULTIPLE, 4, "Which of these does the evidence show?");
        facts.getChoices().addAll(List.of(new Choice("Data left the network from an address that does not appear before 02:00", true),
                new Choice("The stick was used to send them", false), new Choice("The stick once held coordinates of a route", true)));
        Question report = question(task, 6, QuestionKind.FREE_TEXT, 8, "Report your findings in at most ten sentences, for readers who are no specialists.");
        report.getSolution().setGuidance("Says what was examined and how it was verified; names the deleted file and the transfer with their sources; separates what is shown from what is only likely; does not tie the stick to the transfer.");
        List<Question> all = List.of(first, deleted, sent, log, facts, report);
        all.forEach(Question::check);
        all.forEach(em::persist);
        return all;
    }

    private static Question question(PracticalTask task, int position, QuestionKind kind, int points, String text) {
        Question question = new Question(task, position);
        question.setKind(kind);
        question.setPoints(points);
        question.setText(text);
        return question;
    }
}
