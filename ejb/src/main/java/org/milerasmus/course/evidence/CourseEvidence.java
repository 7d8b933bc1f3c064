package org.milerasmus.course.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.passport.Awards;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.competence.passport.EvidenceSource;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.session.Session;

/**
 * The evidence of a session in passports, known by the session's code: there is one, however many records stand for it. Written
 * in the transaction of who completes the session or certifies it.
 */
@ApplicationScoped
public class CourseEvidence {

    private static final String OUTCOMES = """
            select distinct o from LearningOutcome o left join fetch o.competences where o.course.id = :course order by o.position, o.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Awards awards;

    @Inject
    private Clock clock;

    /**
     * What the course of a session proves. Several outcomes can lead to the same competence: the highest level counts. A profile
     * that an outcome leads to is proven by nothing but what it asks for, so it is left out.
     */
    public Map<Competence, Optional<Integer>> reached(Session session) {
        return CompetenceAtLevel.highest(em.createQuery(OUTCOMES, LearningOutcome.class).setParameter("course", session.getCourse().getId())
                .getResultStream().flatMap(outcome -> outcome.getCompetences().stream())
                .filter(one -> one.getCompetence().getKind() != CompetenceKind.PROFILE));
    }

    /** Enters what was reached; asking twice does no harm. */
    public void give(long personId, Session session, Map<Competence, Optional<Integer>> reached) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = session.getEndsOn().isAfter(today) ? today : session.getEndsOn();
        EvidenceSource source = new EvidenceSource(EvidenceKind.COURSE, session.getCode(), session.getCourse().getTitle(), session.getHost().getName());
        reached.forEach((competence, level) -> awards.award(personId, competence.getId(), level.orElse(null), source, day, null));
    }

    /** Takes it back, with the reason if there is one. */
    public void takeBack(long personId, Session session, String reason) {
        awards.withdraw(personId, EvidenceKind.COURSE, session.getCode(), reason);
    }
}
