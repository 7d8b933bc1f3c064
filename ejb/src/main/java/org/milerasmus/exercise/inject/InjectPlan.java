package org.milerasmus.exercise.inject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Duration;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** What is put to a team, when, and what it is worth. */
@Embeddable
public class InjectPlan implements Serializable {

    /** Most points that one inject can bring. */
    public static final int MAX_POINTS = 100;

    private static final long serialVersionUID = 1L;
    private static final int USUAL_POINTS = 10;

    @NotNull
    @Column(name = "offset_minutes", nullable = false)
    private Integer offsetMinutes;

    @NotBlank
    @Size(max = 160)
    @OneLine
    @Column(nullable = false)
    private String title;

    @NotBlank
    @Size(max = 4000)
    @Column(name = "body", nullable = false)
    private String text;

    @Size(max = 2000)
    private String expected;

    @Min(0)
    @Max(MAX_POINTS)
    @Column(name = "max_points", nullable = false)
    private int maxPoints = USUAL_POINTS;

    /** Minutes after the start of the exercise. */
    public Integer getOffsetMinutes() {
        return offsetMinutes;
    }

    public void setOffsetMinutes(Integer offsetMinutes) {
        this.offsetMinutes = offsetMinutes;
    }

    /** The same as a duration. */
    public Duration offset() {
        return Duration.ofMinutes(offsetMinutes);
    }

    /** The same as on the clock of an exercise, hours and minutes: {@code T+1:05}. */
    public String clock() {
        return "T+%d:%02d".formatted(offset().toHours(), offset().toMinutesPart());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** What the team reads. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.orNull(text);
    }

    /** What a good answer holds; the white team alone reads it. */
    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = Typed.orNull(expected);
    }

    /** Most points for the answer, 0 to 100; 0 for what only informs. */
    public int getMaxPoints() {
        return maxPoints;
    }

    public void setMaxPoints(int maxPoints) {
        this.maxPoints = maxPoints;
    }
}
