package org.milerasmus.exercise.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.OneLine;
import org.milerasmus.shared.text.Typed;

/** What the participants are told beforehand, and when it takes place. */
@Embeddable
public class Scenario implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DAYS = 60;
    private static final int USUAL_PASS = 60;

    @NotBlank
    @Size(max = 160)
    @OneLine
    @Column(nullable = false)
    private String title;

    @NotBlank
    @Size(max = 8000)
    @Column(name = "scenario", nullable = false)
    private String text;

    @NotNull
    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @NotNull
    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Min(1)
    @Max(100)
    @Column(name = "pass_percent", nullable = false)
    private int passPercent = USUAL_PASS;

    void check() {
        if (!endsAt.isAfter(startsAt)) {
            throw RuleBroken.at("endsAt", "exercise.endBeforeStart");
        }
        if (Duration.between(startsAt, endsAt).toDays() > LONGEST_DAYS) {
            throw RuleBroken.at("endsAt", "exercise.tooLong", LONGEST_DAYS);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    /** The situation that the exercise plays in. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.orNull(text);
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(Instant endsAt) {
        this.endsAt = endsAt;
    }

    /** Percentage of the points that a team has to reach in an objective, 1 to 100. */
    public int getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(int passPercent) {
        this.passPercent = passPercent;
    }
}
