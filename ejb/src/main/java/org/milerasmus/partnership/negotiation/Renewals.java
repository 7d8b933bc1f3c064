package org.milerasmus.partnership.negotiation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreementlist.Desk;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Codes;

/** Agreements that follow others. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Renewals {

    private static final String FOLLOWING = """
            select g.code from Agreement g where g.predecessor.id = :id and g.life.status <> :over order by g.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Desk desk;

    @Inject
    private Codes codes;

    /**
     * Begins a draft with the same parties and the same text, for as long a time from the day after the last.
     *
     * @return number of the draft
     * @throws RuleBroken when somebody has begun to renew it already
     */
    public long renew(long id, long version) {
        Agreement agreement = desk.changing(id, version);
        em.createQuery(FOLLOWING, String.class).setParameter("id", id).setParameter("over", AgreementStatus.TERMINATED).getResultStream()
                .findFirst().ifPresent(code -> {
                    throw RuleBroken.of("agreement.renewedAlready", code);
                });
        Agreement next = agreement.renewal(codes.next("AGR", agreement.getPeriod().getInForceTo().plusDays(1).getYear()), desk.actor(agreement));
        em.persist(next);
        em.flush();
        return next.getId();
    }
}
