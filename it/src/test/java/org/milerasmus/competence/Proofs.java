package org.milerasmus.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.milerasmus.competence.passport.Awards;
import org.milerasmus.competence.passport.EvidenceKind;
import org.milerasmus.competence.passport.EvidenceSource;
import org.milerasmus.person.Person;

/** Evidence as a course or an exercise enters it, and rows that only time can bring about. */
@ApplicationScoped
@Transactional
public class Proofs {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Awards awards;

    /** A competence at a level, as somebody asks for it. */
    public CompetenceAtLevel wanted(String code, Integer level) {
        Competence found = em.createQuery("select c from Competence c join fetch c.framework f where c.code = :code and f.status = "
                + "org.milerasmus.competence.FrameworkStatus.CURRENT", Competence.class).setParameter("code", code).getSingleResult();
        return new CompetenceAtLevel(found, level);
    }

    /** A course gives a competence. */
    public void course(Person person, CompetenceChoice competence, Integer level, String reference, LocalDate obtainedOn, LocalDate expiresOn) {
        awards.award(person.getId(), competence.id(), level, new EvidenceSource(EvidenceKind.COURSE, reference, "Demo course", "Demo Academy"),
                obtainedOn, expiresOn);
    }

    /** The course takes back what it has given. */
    public void withdraw(Person person, String reference) {
        awards.withdraw(person.getId(), EvidenceKind.COURSE, reference, "Given by mistake");
    }

    /** Number of pieces of evidence that are stored of a person. */
    public long stored(Person person) {
        return ((Number) em.createNativeQuery("select count(*) from competence_evidence where person_id = ?").setParameter(1, person.getId())
                .getSingleResult()).longValue();
    }

    /** Lets every link of a person have expired. */
    public void expireLinks(Person person) {
        em.createNativeQuery("update passport_link set expires_at = ? where person_id = ?").setParameter(1, Timestamp.from(Instant.now().minus(1, ChronoUnit.MINUTES)))
                .setParameter(2, person.getId()).executeUpdate();
    }

    /** Number of the only link of a person. */
    public long link(Person person) {
        return ((Number) em.createNativeQuery("select id from passport_link where person_id = ?").setParameter(1, person.getId()).getSingleResult()).longValue();
    }
}
