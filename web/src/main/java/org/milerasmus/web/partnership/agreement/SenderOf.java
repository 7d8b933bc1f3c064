package org.milerasmus.web.partnership.agreement;

import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.CooperationCondition;

/** The sender of one line of an agreement as a form sees it: by number. */
public final class SenderOf {

    private final CooperationCondition condition;
    private final List<Academy> senders;

    SenderOf(CooperationCondition condition, List<Academy> senders) {
        this.condition = condition;
        this.senders = senders;
    }

    /** Number of the academy that sends; null before it is chosen. */
    public Long getId() {
        return condition.getSending() == null ? null : condition.getSending().getId();
    }

    public void setId(Long id) {
        condition.setSending(senders.stream().filter(academy -> academy.getId().equals(id)).findFirst().orElse(null));
    }
}
