package org.milerasmus.partnership.factsheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The list of topics of cyber forensics: read by everybody with an account, kept by administrators. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class ForensicTopics {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** All topics by their English names, those that are retired among them. */
    public List<ForensicTopic> all() {
        return em.createNamedQuery("ForensicTopic.all", ForensicTopic.class).getResultList();
    }

    /** Saves a new topic, or one that was renamed, retired or brought back. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ForensicTopic save(@Valid ForensicTopic edited) {
        boolean taken = em.createNamedQuery("ForensicTopic.named", Long.class).setParameter("en", edited.getNameEn())
                .setParameter("fr", edited.getNameFr()).getResultStream().anyMatch(id -> !id.equals(edited.getId()));
        if (taken) {
            throw RuleBroken.at("nameEn", "forensicTopic.taken");
        }
        if (edited.getId() == null) {
            em.persist(edited);
            return edited;
        }
        ForensicTopic stored = em.find(ForensicTopic.class, edited.getId());
        if (stored == null) {
            throw new NotFound(ForensicTopic.class, edited.getId());
        }
        stored.requireVersion(edited.getVersion());
        return em.merge(edited);
    }
}
