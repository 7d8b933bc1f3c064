package org.milerasmus.exchange.learningdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningTemplate;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.content.Check;
import org.milerasmus.exchange.learning.content.Finding;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Terms;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The stay that a text is for, what a new text begins with, and what it is measured by. */
@ApplicationScoped
class Yardstick {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Clock clock;

    Mobility stay(String code) {
        return em.createNamedQuery("Mobility.byCode", Mobility.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Mobility.class, code));
    }

    /** The template of the call, or an empty text. */
    Plan first(Mobility stay) {
        return em.createNamedQuery("LearningTemplate.ofCall", LearningTemplate.class).setParameter("call", stay.getCall().getId())
                .getResultStream().findFirst().map(LearningTemplate::plan).orElseGet(Plan::new);
    }

    /** What is wrong with the open text as it would be with these words. */
    List<Finding> check(LearningAgreement agreement, Plan plan) {
        Mobility stay = agreement.getMobility();
        boolean change = agreement.getOpen().map(LearningVersion::isChange).orElse(false);
        LocalDate writtenTo = agreement.getOpen().map(LearningVersion::getEndsOn).orElse(stay.getEndsOn());
        LocalDate today = LocalDate.now(clock.withZone(stay.getReceiving().zone()));
        return Check.of(plan, new Terms(stay.getCall().getTeaching().getEcts(), stay.getStartsOn(), stay.getEndsOn(), writtenTo, change, today));
    }

    /** Lets nobody sign what is wrong, or what is unusual without a word. */
    void requireSound(LearningAgreement agreement) {
        agreement.getOpen().ifPresent(open -> {
            Plan plan = open.plan();
            List<Finding> findings = check(agreement, plan);
            long wrong = findings.stream().filter(Finding::isBlocking).count();
            if (wrong > 0) {
                throw RuleBroken.of("learning.blocked", wrong);
            }
            if (!findings.isEmpty() && plan.getRemark() == null) {
                throw RuleBroken.of("learning.remarkMissing", findings.size());
            }
        });
    }
}
