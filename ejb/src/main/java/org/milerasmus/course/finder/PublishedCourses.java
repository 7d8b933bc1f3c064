package org.milerasmus.course.finder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.competence.CompetenceAtLevel;
import org.milerasmus.competence.Competence_;
import org.milerasmus.competence.CompetenceAtLevel_;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.Course_;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.catalogue.LearningOutcome_;
import org.milerasmus.course.catalogue.content.Filing_;
import org.milerasmus.course.catalogue.content.Purpose_;
import org.milerasmus.course.cataloguedesk.CourseQuery;
import org.milerasmus.course.cataloguedesk.CourseRow;
import org.milerasmus.course.cataloguedesk.CourseText;
import org.milerasmus.course.cataloguedesk.CourseTexts;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.text.Words;

/** The catalogue as everybody may read it, with or without an account: courses that were published. */
@Stateless
@PermitAll
public class PublishedCourses {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private CourseTexts texts;

    @Inject
    private Clock clock;

    /** Number of published courses that a filter finds. */
    public long count(CatalogueFilter filter) {
        return new CourseQuery(em).count(tables -> conditions(filter, tables));
    }

    /** The published courses that a filter finds, by title unless asked otherwise. */
    public List<CourseRow> list(CatalogueFilter filter, PageRequest page) {
        return new CourseQuery(em).list(tables -> conditions(filter, tables), page);
    }

    /** The academies and universities that have published a course, by name. */
    public List<AcademyChoice> hosts() {
        return em.createQuery("select distinct new org.milerasmus.partnership.academy.AcademyChoice(a.id, a.name, a.city, a.country) "
                + "from Course c join c.host a where c.status = :shown order by a.name, a.id", AcademyChoice.class)
                .setParameter("shown", CourseStatus.PUBLISHED).getResultList();
    }

    /** A published or withdrawn course with everything about it; a draft does not exist for the public, and whoever guesses its code is noted. */
    public CourseText view(String code) {
        Course course = texts.find(code).orElseThrow(() -> new NotFound(Course.class, code));
        caller.require(course.getStatus() != CourseStatus.DRAFT, Course.class, course.getId());
        return texts.of(course);
    }

    /** Whether there is a course with this code that the public may see. */
    public boolean isPublished(String code) {
        return texts.find(code).filter(course -> course.getStatus() != CourseStatus.DRAFT).isPresent();
    }

    private List<Predicate> conditions(CatalogueFilter filter, CourseQuery.Tables t) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), t.course().get(Course_.title), t.course().get(Course_.code),
                t.course().get(Course_.purpose).get(Purpose_.aim), t.filing().get(Filing_.area), t.host().get(Academy_.name), t.host().get(Academy_.city)));
        all.add(cb.equal(t.course().get(Course_.status), CourseStatus.PUBLISHED));
        equal(all, t.course().get(Course_.kind), filter.kind());
        equal(all, t.course().get(Course_.language), filter.language());
        equal(all, t.host().get(Academy_.id), filter.hostId());
        if (filter.studyField() != null) {
            all.add(cb.like(t.filing().get(Filing_.studyField), filter.studyField() + "%"));
        }
        if (filter.profileId() != null) {
            all.add(leadsTo(filter.profileId(), t));
        }
        if (filter.asksForSession()) {
            all.add(new SessionCondition(cb, filter, clock.instant()).of(t.course(), t.query()));
        }
        return all;
    }

    private Predicate leadsTo(Long profileId, CourseQuery.Tables t) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        Subquery<Long> outcomes = t.query().subquery(Long.class);
        Root<LearningOutcome> outcome = outcomes.from(LearningOutcome.class);
        Join<LearningOutcome, CompetenceAtLevel> reached = outcome.join(LearningOutcome_.competences);
        return cb.exists(outcomes.select(outcome.get(LearningOutcome_.id)).where(
                cb.equal(outcome.get(LearningOutcome_.course).get(Course_.id), t.course().get(Course_.id)),
                cb.equal(reached.get(CompetenceAtLevel_.competence).get(Competence_.id), profileId)));
    }

    private void equal(List<Predicate> all, Expression<?> column, Object wanted) {
        if (wanted != null) {
            all.add(em.getCriteriaBuilder().equal(column, wanted));
        }
    }
}
