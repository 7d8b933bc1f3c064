package org.milerasmus.web.course.catalogue.competence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.competence.Competence;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.web.frame.UserSettings;

/** Competences as pages name them: no code without its meaning beside it. */
@Named
@RequestScoped
public class CompetenceWords {

    @Inject
    private UserSettings settings;

    /** Code and title: {@code B.5 – Documentation Production}. */
    public String of(CompetenceChoice one) {
        return one == null ? "" : one.label(settings.getLocale());
    }

    /** The same for a competence as it is stored. */
    public String stored(Competence one) {
        return of(CompetenceChoice.of(one));
    }
}
