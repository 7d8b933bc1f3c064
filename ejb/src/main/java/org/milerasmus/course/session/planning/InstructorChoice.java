package org.milerasmus.course.session.planning;

import java.io.Serializable;

/** Somebody who may teach, as a choice in a form. */
public record InstructorChoice(Long id, String givenName, String familyName) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
