package org.milerasmus.partnership.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.TermsStatus;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** Seats that two agreements would promise at the same time. */
@ApplicationScoped
class Overlaps {

    private static final String OTHERS = """
            select c from CooperationCondition c join fetch c.terms t join fetch t.agreement g
            where g.id <> :agreement and g.life.status in :alive and t.status = :agreed
            and t.clauses.period.inForceFrom <= :to and t.clauses.period.inForceTo >= :from
            and c.sending.id in :parties and c.receiving.id in :parties order by g.code, c.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    /**
     * Refuses a text with seats that another agreement gives in the same time.
     *
     * @throws RuleBroken that names the line, the other agreement and its last day
     */
    void check(Agreement agreement, Terms text) {
        List<CooperationCondition> others = em.createQuery(OTHERS, CooperationCondition.class).setParameter("agreement", agreement.getId())
                .setParameter("alive", AgreementStatus.LIVING).setParameter("agreed", TermsStatus.AGREED)
                .setParameter("parties", agreement.getParties().stream().map(Aggregate::getId).toList())
                .setParameter("from", text.getPeriod().getInForceFrom()).setParameter("to", text.getPeriod().getInForceTo()).getResultList();
        List<CooperationCondition> conditions = text.getConditions();
        for (int i = 0; i < conditions.size(); i++) {
            CooperationCondition condition = conditions.get(i);
            int number = i + 1;
            others.stream().filter(condition::meets).findFirst().map(CooperationCondition::getTerms).ifPresent(other -> {
                throw RuleBroken.at("inForceFrom", "agreement.overlaps", number, other.getAgreement().getCode(), other.getPeriod().getInForceTo());
            });
        }
    }
}
