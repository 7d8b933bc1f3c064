package org.milerasmus.exchange.transcript;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.course.catalogue.Course;
import org.milerasmus.course.grade.CourseGrade;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.result.Ects;
import org.milerasmus.security.Roles;

/** Released grades of courses that guests took at the host during their stay: what the host need not type once more. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class CourseOffers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Mobilities mobilities;

    @Inject
    private OwnGuests guests;

    /** One for each course, the latest grade of one that was taken twice; none from before the stay. */
    public List<CourseOffer> of(@NotBlank String stayCode) {
        Mobility stay = mobilities.get(stayCode);
        guests.requireBegun(stay);
        Map<String, CourseOffer> latest = new LinkedHashMap<>();
        em.createNamedQuery("CourseGrade.atHost", CourseGrade.class).setParameter("person", stay.getPerson().getId())
                .setParameter("host", stay.getReceiving().getId()).setParameter("from", stay.firstDay()).getResultList()
                .forEach(grade -> latest.put(grade.getScheme().getSession().getCourse().getCode(), offer(grade)));
        return List.copyOf(latest.values());
    }

    private static CourseOffer offer(CourseGrade grade) {
        Course course = grade.getScheme().getSession().getCourse();
        BigDecimal ects = course.getEcts() != null && Ects.Halves.isPossible(course.getEcts()) ? course.getEcts() : null;
        CourseResult result = new CourseResult(course.getCode(), course.getTitle(), ects, grade.getLabel(), grade.getGradedOn());
        result.setPassed(grade.isPassed());
        return new CourseOffer(grade.getScheme().getSession().getCode(), result);
    }
}
