package org.milerasmus.exchange.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exchange.learning.content.Side;

/** What is agreed in force for a stay, for results and recognition; whether the caller may see the stay is for the asking boundary to check. */
@ApplicationScoped
public class AgreedComponents {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /** The agreed components at the host and at home, in the order of the text; none before all three have signed. */
    public List<AgreedComponent> of(Long mobilityId) {
        return em.createNamedQuery("LearningAgreement.inForce", LearningVersion.class).setParameter("mobility", mobilityId)
                .setParameter("state", LearningVersionState.IN_FORCE).getResultStream().findFirst().map(AgreedComponents::components).orElse(List.of());
    }

    private static List<AgreedComponent> components(LearningVersion version) {
        return List.of(Side.values()).stream().flatMap(side -> version.plan().taken(side).stream()).map(AgreedComponent::of).toList();
    }
}
