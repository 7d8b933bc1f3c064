package org.milerasmus.web.exchange.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;

/** What components of a text are called. */
@Named
@ApplicationScoped
public class LearningNames {

    /** Title of the component with a key; nothing where the text has none. */
    public String of(Plan plan, String key) {
        return plan.getComponents().stream().filter(component -> component.getKey().equals(key)).map(Component::getTitle).findFirst().orElse("");
    }
}
