package org.milerasmus.course.pathway;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.milerasmus.competence.gap.NeedFinding;
import org.milerasmus.competence.gap.ProfileFit;
import org.milerasmus.course.catalogue.CourseStatus;

/** The way from a passport to a profile: what everybody can read in the catalogue, chosen for the gaps of one person. */
@Stateless
@PermitAll
public class Pathways {

    /** An outcome leads to a competence in every edition of its framework, as evidence counts. */
    private static final String CLOSING = """
            select new org.milerasmus.course.pathway.ClosingCourse(w.id, r.level, c.code, c.title, h.name)
            from LearningOutcome o join o.course c join c.host h join o.competences r join r.competence k join k.framework f,
            Competence w join w.framework g
            where w.id in :wanted and w.code = k.code and g.kind = f.kind and c.status = :published order by c.title, c.code""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** Each gap of a passport, in the order of the profile, with the published courses that close it. */
    public List<ClosedGap> closing(@NotNull ProfileFit fit) {
        List<NeedFinding> open = fit.open();
        if (open.isEmpty()) {
            return List.of();
        }
        List<ClosingCourse> courses = em.createQuery(CLOSING, ClosingCourse.class)
                .setParameter("wanted", open.stream().map(finding -> finding.competence().id()).toList())
                .setParameter("published", CourseStatus.PUBLISHED).getResultList();
        return open.stream().map(gap -> ClosedGap.of(gap, courses)).toList();
    }
}
