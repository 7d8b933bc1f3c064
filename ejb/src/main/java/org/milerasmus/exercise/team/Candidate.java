package org.milerasmus.exercise.team;

import java.io.Serializable;
import org.milerasmus.reference.NatoGrade;

/** Somebody who can be named for a team. */
public record Candidate(Long id, String givenName, String familyName, NatoGrade grade) implements Serializable {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }
}
