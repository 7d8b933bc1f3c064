package org.milerasmus.web.exercise.team;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.partnership.academy.AcademyChoice;

/** The places of an academy in a team, as they are typed. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private AcademyChoice academy;
    @Min(1)
    @Max(50)
    private int places = 1;

    static PlaceForm of(TeamPlace place) {
        PlaceForm form = new PlaceForm();
        form.academy = AcademyChoice.of(place.getAcademy());
        form.places = place.getPlaces();
        return form;
    }

    public AcademyChoice getAcademy() {
        return academy;
    }

    public void setAcademy(AcademyChoice academy) {
        this.academy = academy;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }
}
