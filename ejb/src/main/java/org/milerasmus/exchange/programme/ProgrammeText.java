package org.milerasmus.exchange.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.shared.text.Typed;

/** What a programme says; its parts are those of the Erasmus+ mobility agreement for staff. */
@Embeddable
public class ProgrammeText implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 2000)
    @Column(nullable = false)
    private String objective;

    @NotBlank
    @Size(max = 2000)
    @Column(name = "added_value", nullable = false)
    private String addedValue;

    @NotBlank
    @Size(max = 4000)
    @Column(nullable = false)
    private String activities;

    @NotBlank
    @Size(max = 2000)
    @Column(nullable = false)
    private String outcomes;

    @Min(0)
    @Max(400)
    @Column(nullable = false)
    private int hours;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Column(name = "written_by", nullable = false)
    private String writtenBy;

    /** The same words, to be changed without changing these. */
    public ProgrammeText copy() {
        ProgrammeText copy = new ProgrammeText();
        copy.objective = objective;
        copy.addedValue = addedValue;
        copy.activities = activities;
        copy.outcomes = outcomes;
        copy.hours = hours;
        return copy;
    }

    void written(LocalDate from, LocalDate to, String by) {
        startsOn = from;
        endsOn = to;
        writtenBy = by;
    }

    String wording() {
        return String.join("\n", startsOn.toString(), endsOn.toString(), objective, addedValue, activities, outcomes, Integer.toString(hours));
    }

    /** What the visit is for. */
    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = Typed.orNull(objective);
    }

    /** What both academies gain by it. */
    public String getAddedValue() {
        return addedValue;
    }

    public void setAddedValue(String addedValue) {
        this.addedValue = Typed.orNull(addedValue);
    }

    /** What is done from day to day. */
    public String getActivities() {
        return activities;
    }

    public void setActivities(String activities) {
        this.activities = Typed.orNull(activities);
    }

    /** What is there afterwards, and for whom. */
    public String getOutcomes() {
        return outcomes;
    }

    public void setOutcomes(String outcomes) {
        this.outcomes = Typed.orNull(outcomes);
    }

    /** Hours of teaching, 0 to 400. */
    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    /** First day that it was written for. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Last day that it was written for. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Name of who wrote it last. */
    public String getWrittenBy() {
        return writtenBy;
    }
}
