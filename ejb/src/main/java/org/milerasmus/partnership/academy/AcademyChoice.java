package org.milerasmus.partnership.academy;

import java.io.Serializable;

/**
 * An academy to choose in a form.
 *
 * @param label name, city and country: {@code Demo Academy, Wien (AT)}
 */
public record AcademyChoice(Long id, String label) implements Serializable {

    /** The academy itself as a choice. */
    public static AcademyChoice of(Academy academy) {
        return academy == null ? null : new AcademyChoice(academy.getId(), academy.getName(), academy.getCity(), academy.getCountry());
    }

    /** As a query finds it. */
    public AcademyChoice(Long id, String name, String city, String country) {
        this(id, "%s, %s (%s)".formatted(name, city, country));
    }

    /** The label: a choice is read by it wherever it is shown. */
    @Override
    public String toString() {
        return label;
    }
}
