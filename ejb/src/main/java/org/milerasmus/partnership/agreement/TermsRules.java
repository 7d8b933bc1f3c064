package org.milerasmus.partnership.agreement;

import java.util.Collection;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.content.Period;
import org.milerasmus.shared.RuleBroken;

/**
 * What no single field of a text can check: an end after the beginning, and at least one line; lines from one party to another,
 * none about the same seats as another one, none with a stay longer than the whole.
 */
final class TermsRules {

    private final Period period;
    private final List<CooperationCondition> conditions;

    TermsRules(Terms text) {
        period = text.getPeriod();
        conditions = text.getConditions();
    }

    void check(Collection<Academy> parties) {
        period.requireOrder();
        if (conditions.isEmpty()) {
            throw RuleBroken.at("conditions", "agreement.noCondition");
        }
        for (int number = 1; number <= conditions.size(); number++) {
            conditions.get(number - 1).check(number, parties, period);
            requireSaidOnce(number);
        }
    }

    private void requireSaidOnce(int number) {
        for (int earlier = 1; earlier < number; earlier++) {
            if (conditions.get(earlier - 1).meets(conditions.get(number - 1))) {
                throw RuleBroken.at("conditions", "agreement.sameSeatsTwice", earlier, number);
            }
        }
    }
}
