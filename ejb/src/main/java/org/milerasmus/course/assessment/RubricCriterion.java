package org.milerasmus.course.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/** One point of view of a rubric: what is looked at, how many points it gives, and what earns how many. */
@Embeddable
public class RubricCriterion implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @NotBlank
    @Size(max = 120)
    @Column(nullable = false)
    private String title;

    @Min(value = 1, message = "{from1to1000}")
    @Max(value = 1000, message = "{from1to1000}")
    @Column(nullable = false)
    private int points = 1;

    @Size(max = 1000)
    private String levels;

    /** A criterion, to be filled in. */
    public RubricCriterion() {
    }

    /** A criterion with its points. */
    public RubricCriterion(String title, int points, String levels) {
        this.title = title;
        this.points = points;
        this.levels = levels;
    }

    /** What is looked at. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** Points at most, 1 to 1000. */
    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
    }

    /** What earns how many points, in words; may be missing. */
    public String getLevels() {
        return levels;
    }

    public void setLevels(String levels) {
        this.levels = Typed.orNull(levels);
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}
