package org.milerasmus.exchange.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** What is taught or learnt on a visit, in which language, within which days and for how many hours. */
@Embeddable
public class Subject implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExchangeKind kind = ExchangeKind.TEACHING_VISIT;

    @NotBlank
    @Size(max = 160)
    @Column(nullable = false)
    private String title;

    @Size(max = 4000)
    private String description;

    @NotBlank
    @Column(name = "study_field", nullable = false)
    private String studyField;

    @NotBlank
    @Column(nullable = false)
    private String language = "en";

    @NotNull
    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @NotNull
    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Min(1)
    @Max(400)
    @Column(nullable = false)
    private int hours = TeachingHours.A_WEEK;

    void check() {
        if (!kind.isVisit()) {
            throw RuleBroken.at("kind", "teaching.notAVisit");
        }
        if (endsOn.isBefore(startsOn)) {
            throw RuleBroken.at("endsOn", "teaching.endBeforeStart");
        }
    }

    void requireAhead(LocalDate today) {
        if (endsOn.isBefore(today)) {
            throw RuleBroken.at("endsOn", "teaching.over", endsOn);
        }
    }

    /** Teaching visit, training visit or instructor exchange. */
    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    /** The subject in a few words. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = Typed.orNull(description);
    }

    /** ISCED-F code, four digits. */
    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = Typed.orNull(studyField);
    }

    /** ISO 639-1 code. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = Typed.orNull(language);
    }

    /** First day on which the visit can take place. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** Last day on which the visit can take place. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** Hours of 60 minutes that are taught, or learnt on a training visit; 1 to 400. */
    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }
}
