package org.milerasmus.exercise.team;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** A team of an exercise, made up of people from several academies. */
@Entity
@Table(name = "exercise_team")
@NamedQuery(name = "Team.ofExercise", query = "select t from Team t where t.exercise.id = :exercise order by t.kind, t.name")
@NamedQuery(name = "Team.named", query = "select t.id from Team t where t.exercise.id = :exercise and t.name = :name")
@NamedQuery(name = "Team.withPlaces", query = """
        select distinct t.id from Team t join t.places p where t.exercise.id = :exercise and p.academy.id = :academy""")
public class Team extends Aggregate {

    /** Fewest members of a cyber rapid response team. */
    public static final int RESPONSE_MIN = 6;
    /** Most members of a cyber rapid response team. */
    public static final int RESPONSE_MAX = 12;

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exercise_id", updatable = false)
    private Exercise exercise;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TeamKind kind = TeamKind.BLUE;

    @NotBlank
    @Size(max = 80)
    @OneLine
    @Column(nullable = false)
    private String name;

    @Column(name = "rapid_response", nullable = false)
    private boolean rapidResponse;

    @Valid
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "exercise_team_place", joinColumns = @JoinColumn(name = "team_id"))
    private List<TeamPlace> places = new ArrayList<>();

    protected Team() {
    }

    /** A team to be filled in. */
    public Team(Exercise exercise) {
        this.exercise = exercise;
    }

    /** Checks what no single field can. */
    public void check() {
        if (rapidResponse && kind != TeamKind.BLUE) {
            throw RuleBroken.at("rapidResponse", "exercise.responseIsBlue");
        }
        if (places.isEmpty()) {
            throw RuleBroken.at("places", "exercise.noPlaces");
        }
        if (places.stream().map(TeamPlace::getAcademy).distinct().count() < places.size()) {
            throw RuleBroken.at("academy", "exercise.academyTwice");
        }
    }

    /** How many places an academy has. */
    public int placesOf(Long academyId) {
        return places.stream().filter(place -> place.getAcademy().getId().equals(academyId)).mapToInt(TeamPlace::getPlaces).sum();
    }

    /** Whether it is a cyber rapid response team with other than 6 to 12 members. */
    public boolean isOddWith(int members) {
        return rapidResponse && (members < RESPONSE_MIN || members > RESPONSE_MAX);
    }

    public Exercise getExercise() {
        return exercise;
    }

    public TeamKind getKind() {
        return kind;
    }

    public void setKind(TeamKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.orNull(name);
    }

    /** Whether it is made up like a cyber rapid response team, of 6 to 12 experts. */
    public boolean isRapidResponse() {
        return rapidResponse;
    }

    public void setRapidResponse(boolean rapidResponse) {
        this.rapidResponse = rapidResponse;
    }

    /** Which academies it is made up of. */
    public List<TeamPlace> getPlaces() {
        return places;
    }

    /** Its name, for the audit trail. */
    @Override
    public String toString() {
        return name;
    }
}
