package org.milerasmus.web.exercise.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exercise.Teams;
import org.milerasmus.exercise.team.Team;
import org.milerasmus.exercise.team.TeamKind;
import org.milerasmus.exercise.team.TeamPlace;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.web.frame.Feedback;

/** Making up a team: its side, its name and the places of the academies. */
@Named
@ViewScoped
public class TeamEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PLACES = 20;

    @Inject
    private transient Teams teams;

    @Inject
    private transient Academies academies;

    private String code;
    private Long id;
    private Team team;
    private List<PlaceForm> places;

    /** Opens a new team, or the one with the number. */
    public void load() {
        team = teams.edit(code, id);
        places = new ArrayList<>(team.getPlaces().stream().map(PlaceForm::of).toList());
        if (places.isEmpty()) {
            add();
        }
    }

    /** One more academy. */
    public void add() {
        places.add(new PlaceForm());
    }

    /** An academy less. */
    public void remove(PlaceForm place) {
        places.remove(place);
    }

    /** Saves what was typed. */
    public String save() {
        List<TeamPlace> chosen = places.stream().map(place -> new TeamPlace(academies.find(place.getAcademy().id()), place.getPlaces())).toList();
        team.getPlaces().clear();
        team.getPlaces().addAll(chosen);
        teams.save(team);
        Feedback.success("exercise.teams.saved", team.getName());
        return "/exercise/teams?faces-redirect=true&code=" + code;
    }

    /** At most 20 academies and universities whose name, city or code has the words. */
    public List<AcademyChoice> find(String words) {
        return academies.choices(words);
    }

    public List<PlaceForm> getPlaces() {
        return places;
    }

    public boolean isFull() {
        return places.size() >= MOST_PLACES;
    }

    public TeamKind[] getKinds() {
        return TeamKind.values();
    }

    public Team getTeam() {
        return team;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
