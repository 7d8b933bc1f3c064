package org.milerasmus.web.partnership.agreement;

import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.CooperationCondition;

/** One line of an agreement as a form sees it: its parties by their numbers. */
public final class ConditionLine {

    private final CooperationCondition condition;
    private final List<Academy> parties;

    ConditionLine(CooperationCondition condition, List<Academy> parties) {
        this.condition = condition;
        this.parties = parties;
    }

    /** Number of the party that sends; null before it is chosen. */
    public Long getSending() {
        return number(condition.getSending());
    }

    public void setSending(Long id) {
        condition.setSending(party(id));
    }

    /** Number of the party that receives; null before it is chosen. */
    public Long getReceiving() {
        return number(condition.getReceiving());
    }

    public void setReceiving(Long id) {
        condition.setReceiving(party(id));
    }

    private Academy party(Long id) {
        return parties.stream().filter(academy -> academy.getId().equals(id)).findFirst().orElse(null);
    }

    private static Long number(Academy party) {
        return party == null ? null : party.getId();
    }
}
