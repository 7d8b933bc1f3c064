package org.milerasmus.partnership.academy;

import java.io.Serializable;

/**
 * An academy to choose in a form.
 *
 * @param label name, city and country: {@code Demo Academy, Wien (AT)}
 */
public record AcademyChoice(Long id, String label) implements Serializable {

    /** As a query finds it. */
    public AcademyChoice(Long id, String name, String city, String country) {
        this(id, "%s, %s (%s)".formatted(name, city, country));
    }
}
