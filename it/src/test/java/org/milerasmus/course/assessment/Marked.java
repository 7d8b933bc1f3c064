package org.milerasmus.course.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.course.assessmentdesk.Assessments;
import org.milerasmus.course.assessmentdesk.Schemes;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.it.As;

/** Assessments of a test's own, made as hosts make them, and what is stored of them. */
@ApplicationScoped
@Transactional
public class Marked {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Schemes schemes;

    @Inject
    private Assessments assessments;

    /** An assessment of 40 marks that counts so much; with a second marker it is double-blind. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void assessment(String staff, Session session, String title, int weight, Instructor first, Instructor second) {
        As.staff(staff, () -> {
            Assessment one = assessments.edit(session.getCode(), null);
            one.setTitle(title);
            one.setWeight(weight);
            one.setMaxMarks(40);
            one.setFirstMarker(marker(session, first));
            one.setSecondMarker(second == null ? null : marker(session, second));
            one.setDoubleBlind(second != null);
            assessments.save(one);
        });
    }

    private Instructor marker(Session session, Instructor one) {
        return assessments.markers(session.getCode()).stream().filter(one::equals).findFirst().orElseThrow();
    }

    /** Gives an assessment a rubric of criteria with so many points each, which make up its best mark. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void rubric(String staff, Session session, long id, int... points) {
        As.staff(staff, () -> {
            Assessment one = assessments.edit(session.getCode(), id);
            for (int i = 0; i < points.length; i++) {
                one.getCriteria().add(new RubricCriterion("Criterion " + i, points[i], null));
            }
            assessments.save(one);
        });
    }

    /** Fixes the scheme of a session. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void fix(String staff, Session session) {
        As.staff(staff, () -> {
            Scheme scheme = schemes.of(session.getCode());
            schemes.fix(scheme.getId(), scheme.getVersion());
        });
    }

    /** Lets a session have been over for a day, as time would. */
    public void end(Session session) {
        Session stored = em.find(Session.class, session.getId());
        stored.setStartsOn(LocalDate.now().minusDays(5));
        stored.setEndsOn(LocalDate.now().minusDays(1));
    }

    /** Lets the grades have been released so many days ago, as time would. */
    public void releasedBefore(Session session, int days) {
        em.createNativeQuery("update assessment_scheme set released_at = released_at - interval " + days + " day where session_id = ?")
                .setParameter(1, session.getId()).executeUpdate();
    }

    /** How many rows of a table there are for a session. */
    public long rows(String table, Session session) {
        return ((Number) em.createNativeQuery("select count(*) from " + table + " t join enrolment e on e.id = t.enrolment_id where e.session_id = ?")
                .setParameter(1, session.getId()).getSingleResult()).longValue();
    }

    /** States of the places in a session, in the order of arrival. */
    @SuppressWarnings("unchecked")
    public List<String> places(Session session) {
        return em.createNativeQuery("select status from enrolment where session_id = ? order by arrival").setParameter(1, session.getId()).getResultList();
    }
}
