package org.milerasmus.course.cataloguedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milerasmus.competence.Competence;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.catalogue.CourseStatus;
import org.milerasmus.course.catalogue.LearningOutcome;

/** Reads courses whole. Whoever hands them out has looked who may see them. */
@ApplicationScoped
public class CourseTexts {

    private static final String CHOICES = "select new org.milerasmus.course.cataloguedesk.CourseChoice(c.id, c.code, c.title) from Course c join %s o "
            + "where o.id = :course and c.status = :shown order by c.title, c.id";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** The course with a code, in whatever state. */
    public Optional<Course> find(String code) {
        return em.createNamedQuery("Course.byCode", Course.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** Everything about a course. */
    public CourseText of(Course course) {
        loaded(course);
        return new CourseText(course, outcomes(course), choices("c.requiredCourses", course), choices("c.parts", course));
    }

    /** Published courses that ask for a course or consist of it. */
    List<CourseChoice> needing(Course course) {
        return Stream.concat(choices("c.requiredCourses", course).stream(), choices("c.parts", course).stream()).toList();
    }

    /** The course with what it asks for and consists of. */
    Course loaded(Course course) {
        course.getAdmission().getCourses().size();
        course.getAdmission().getCompetences().forEach(one -> one.getCompetence().getFramework().getEdition());
        course.getParts().forEach(part -> part.getHost().getName());
        return course;
    }

    /** The outcomes of a course in their order, with the competences that they lead to. */
    List<LearningOutcome> outcomes(Course course) {
        // read in one statement, so that the outcomes below find them
        em.createNamedQuery("LearningOutcome.competences", Competence.class).setParameter("course", course.getId()).getResultList();
        List<LearningOutcome> outcomes = em.createNamedQuery("LearningOutcome.ofCourse", LearningOutcome.class).setParameter("course", course.getId())
                .getResultList(); // no batch: EclipseLink loses the way from an embedded value to its competence in one
        outcomes.forEach(outcome -> outcome.getCompetences().forEach(one -> one.getCompetence().getFramework().getEdition()));
        return List.copyOf(outcomes);
    }

    private List<CourseChoice> choices(String by, Course course) {
        return em.createQuery(CHOICES.formatted(by), CourseChoice.class).setParameter("course", course.getId())
                .setParameter("shown", CourseStatus.PUBLISHED).getResultList();
    }
}
