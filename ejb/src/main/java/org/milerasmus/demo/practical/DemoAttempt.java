package org.milerasmus.demo.practical;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.practical.EvidenceItem;
import org.milerasmus.course.practical.PracticalTask;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.attempt.Attempt;
import org.milerasmus.course.practical.attempt.EvidenceDownload;
import org.milerasmus.course.practical.attempt.GivenAnswer;
import org.milerasmus.course.practical.attempt.TakenHint;
import org.milerasmus.course.practical.custody.CustodyAction;
import org.milerasmus.course.practical.custody.CustodyEntry;
import org.milerasmus.course.practical.custody.CustodyNote;

/** An attempt with good answers and a chain of custody that has a gap. */
final class DemoAttempt {

    private static final List<String> ANSWERS = List.of("1", "route.csv", "111 125", "", "0,2",
            "The image of the stick was examined on a verified copy. Its directory has a deleted file with coordinates. The log shows three transfers "
                    + "of the account svc-backup from an outside address between 02:00 and 03:00. Nothing shows that the stick was used for them.");

    private final EntityManager em;
    private final Instant start;

    DemoAttempt(EntityManager em, Instant start) {
        this.em = em;
        this.start = start;
    }

    void work(PracticalTask task, Enrolment participant, List<EvidenceItem> evidence, List<Question> questions) {
        Attempt attempt = new Attempt(task, participant, 1, start);
        em.persist(attempt);
        em.flush();
        for (EvidenceItem item : evidence) {
            int begin = evidence.indexOf(item) * 15;
            em.persist(new EvidenceDownload(attempt, item, at(begin + 2)));
            enter(attempt, item, begin + 3, CustodyAction.RECEIVED, null);
            enter(attempt, item, begin + 5, CustodyAction.VERIFIED_HASH, item.getSha256());
            enter(attempt, item, begin + 12, CustodyAction.EXAMINED, null);
        }
        enter(attempt, evidence.getFirst(), 80, CustodyAction.SEALED, null);
        em.persist(new TakenHint(attempt, questions.get(1).getHints().getFirst(), at(30)));
        for (int i = 0; i < questions.size(); i++) {
            String given = ANSWERS.get(i).isEmpty() ? evidence.getLast().getSha256() : ANSWERS.get(i);
            GivenAnswer answer = new GivenAnswer(attempt, questions.get(i));
            answer.answer(given, at(40 + i));
            em.persist(answer);
        }
        attempt.submit(at(85));
    }

    private void enter(Attempt attempt, EvidenceItem item, int minute, CustodyAction action, String hash) {
        em.persist(new CustodyEntry(attempt, item, new CustodyNote(action, item.getId(), action.isFrom() ? "Demo duty officer" : null, null, null, hash), at(minute)));
    }

    private Instant at(int minute) {
        return start.plus(Duration.ofMinutes(minute));
    }
}
