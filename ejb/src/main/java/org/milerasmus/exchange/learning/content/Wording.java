package org.milerasmus.exchange.learning.content;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** What a text says beside its components, as it is stored. */
@Embeddable
public class Wording implements Serializable {

    private static final long serialVersionUID = 1L;

    private String catalogue;

    private String provisions;

    private String remark;

    /** Says what a text says. */
    public void become(Plan plan) {
        catalogue = plan.getCatalogue();
        provisions = plan.getProvisions();
        remark = plan.getRemark();
    }

    /** The whole text, with its components. */
    public Plan plan(List<Component> components) {
        return new Plan(components, catalogue, provisions, remark);
    }
}
