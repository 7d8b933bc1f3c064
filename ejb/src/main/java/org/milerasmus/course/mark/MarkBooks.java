package org.milerasmus.course.mark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessment.SchemeStatus;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;

/** Reads the marks of schemes and those who are marked. */
@ApplicationScoped
public class MarkBooks {

    private static final Set<EnrolmentStatus> MARKED = Set.of(EnrolmentStatus.SEATED, EnrolmentStatus.COMPLETED);

    private static final String PARTICIPANTS = """
            select e from Enrolment e join fetch e.person p join fetch p.account join fetch e.sending
            where e.session.id = :session and e.status in :statuses order by p.familyName, p.givenName, e.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** All marks of a scheme with their points. */
    public MarkBook of(Scheme scheme) {
        List<AssessmentMark> given = em.createNamedQuery("AssessmentMark.ofScheme", AssessmentMark.class).setParameter("scheme", scheme.getId())
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "m.points").getResultList();
        return new MarkBook(given, em.createNamedQuery("FinalMark.ofScheme", FinalMark.class).setParameter("scheme", scheme.getId()).getResultList(),
                em.createNamedQuery("MarkProposal.ofScheme", MarkProposal.class).setParameter("scheme", scheme.getId()).getResultList());
    }

    /** Those who are marked, by name: everybody with a seat who was not left out; after the release whoever took part. */
    public List<Enrolment> participants(Scheme scheme) {
        return em.createQuery(PARTICIPANTS, Enrolment.class).setParameter("session", scheme.getSession().getId())
                .setParameter("statuses", scheme.getStatus() == SchemeStatus.RELEASED ? EnrolmentStatus.TAKING_PART : MARKED).getResultList();
    }
}
