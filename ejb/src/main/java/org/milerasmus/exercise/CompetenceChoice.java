package org.milerasmus.exercise;

import java.io.Serializable;
import java.util.Locale;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.FrameworkKind;

/** A competence to choose for an objective. */
public record CompetenceChoice(Long id, FrameworkKind framework, String code, String title) implements Serializable {

    /** The competence itself as a choice, in a language; null for none. */
    public static CompetenceChoice of(Competence competence, Locale language) {
        return competence == null ? null
                : new CompetenceChoice(competence.getId(), competence.getFramework().getKind(), competence.getCode(), competence.title(language));
    }

    /** Code and title. */
    public String label() {
        return code + " – " + title;
    }
}
