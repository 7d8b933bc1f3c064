package org.milerasmus.exchange.learning;

import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learning.content.StudyTerm;

/**
 * A component as it is agreed in force.
 *
 * @param key       stays the same through later changes
 * @param code      null where the academy has none
 * @param standsFor key of the component at the host that one at home stands for; null for the whole set
 */
public record AgreedComponent(String key, Side side, String code, String title, StudyTerm term, BigDecimal ects, String standsFor) implements Serializable {

    static AgreedComponent of(Component component) {
        return new AgreedComponent(component.getKey(), component.getSide(), component.getCode(), component.getTitle(), component.getTerm(),
                component.getEcts(), component.getStandsFor());
    }
}
