package org.milerasmus.course.practical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;

/** What time, and people with a hand in the database, do to practical tasks. */
@ApplicationScoped
@Transactional
public class Laboratory {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    /** Somebody teaches in a session. */
    public void teach(Session session, Person person, Academy academy) {
        em.createNativeQuery("insert into session_instructor (version, session_id, person_id, academy_id, hours) values (1, ?, ?, ?, 4)")
                .setParameter(1, session.getId()).setParameter(2, person.getId()).setParameter(3, academy.getId()).executeUpdate();
    }

    /** The time of an attempt is over. */
    public void end(long attempt) {
        em.createNativeQuery("update practical_attempt set ends_at = ? where id = ?").setParameter(1, Timestamp.from(Instant.now().minusSeconds(1)))
                .setParameter(2, attempt).executeUpdate();
    }

    /** A task has closed, and with it its attempts. */
    public void close(long task) {
        Timestamp past = Timestamp.from(Instant.now().minusSeconds(1));
        em.createNativeQuery("update practical_task set closes_at = ? where id = ?").setParameter(1, past).setParameter(2, task).executeUpdate();
        em.createNativeQuery("update practical_attempt set ends_at = ? where task_id = ?").setParameter(1, past).setParameter(2, task).executeUpdate();
    }

    /** A task has closed, and attempts that were begun go on. */
    public void shut(long task) {
        em.createNativeQuery("update practical_task set closes_at = ? where id = ?").setParameter(1, Timestamp.from(Instant.now().minusSeconds(1)))
                .setParameter(2, task).executeUpdate();
    }

    /** Somebody changes a byte of a stored file. */
    public void alter(long item) {
        em.createNativeQuery("update document_content set bytes = concat(bytes, 'x') where id = (select content_id from evidence_item where id = ?)")
                .setParameter(1, item).executeUpdate();
    }

    /** Somebody rewrites a line of a log. */
    public void rewrite(long attempt, int number) {
        em.createNativeQuery("update custody_entry set note = 'never happened' where attempt_id = ? and number = ?").setParameter(1, attempt)
                .setParameter(2, number).executeUpdate();
    }

    /** Somebody takes the lines of a log away from a number on. */
    public void cutOff(long attempt, int number) {
        em.createNativeQuery("delete from custody_entry where attempt_id = ? and number >= ?").setParameter(1, attempt).setParameter(2, number).executeUpdate();
    }

    /** Rows of a table that belong to a record. */
    public long count(String table, String column, long id) {
        return ((Number) em.createNativeQuery("select count(*) from " + table + " where " + column + " = ?").setParameter(1, id).getSingleResult()).longValue();
    }

    /** Notices of a kind that an account has. */
    public long notices(String email, String key) {
        return ((Number) em.createNativeQuery("select count(*) from notice n join account a on a.id = n.account_id where a.email = ? and n.text_key = ?")
                .setParameter(1, email).setParameter(2, key).getSingleResult()).longValue();
    }
}
