package org.milerasmus.course.catalogue.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/** How a course is taught, and how much time it takes. */
@Embeddable
public class Delivery implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_HOURS = 3000;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_mode", nullable = false)
    private DeliveryMode mode = DeliveryMode.RESIDENTIAL;

    @Min(1)
    @Max(1000)
    private Integer days;

    @Min(0)
    @Max(MOST_HOURS)
    @Column(name = "lecture_hours")
    private Integer lectures;

    @Min(0)
    @Max(MOST_HOURS)
    @Column(name = "lab_hours")
    private Integer labs;

    @Min(0)
    @Max(MOST_HOURS)
    @Column(name = "self_study_hours")
    private Integer selfStudy;

    /** The same, for another course. */
    public Delivery copy() {
        Delivery copy = new Delivery();
        copy.mode = mode;
        copy.days = days;
        copy.lectures = lectures;
        copy.labs = labs;
        copy.selfStudy = selfStudy;
        return copy;
    }

    /** Hours that a participant works for it: lectures, labs and self-study. */
    public int getHours() {
        return Stream.of(lectures, labs, selfStudy).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    public DeliveryMode getMode() {
        return mode;
    }

    public void setMode(DeliveryMode mode) {
        this.mode = mode;
    }

    /** Duration in days of teaching, 1 to 1000; null where participants learn at times of their own. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    /** Hours of 60 minutes of lectures and seminars. */
    public Integer getLectures() {
        return lectures;
    }

    public void setLectures(Integer lectures) {
        this.lectures = lectures;
    }

    /** Hours of 60 minutes in the laboratory or on a range. */
    public Integer getLabs() {
        return labs;
    }

    public void setLabs(Integer labs) {
        this.labs = labs;
    }

    /** Hours of 60 minutes that participants work alone. */
    public Integer getSelfStudy() {
        return selfStudy;
    }

    public void setSelfStudy(Integer selfStudy) {
        this.selfStudy = selfStudy;
    }
}
