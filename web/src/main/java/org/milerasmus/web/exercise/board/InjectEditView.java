package org.milerasmus.web.exercise.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.board.InjectChoices;
import org.milerasmus.exercise.board.InjectPlans;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.exercise.scenario.Objective;
import org.milerasmus.web.form.HostClock;
import org.milerasmus.web.frame.Feedback;

/** Writing an inject of the plan. */
@Named
@ViewScoped
public class InjectEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InjectPlans injects;

    @Inject
    private transient Exercises exercises;

    private String code;
    private Integer number;
    private Exercise exercise;
    private InjectChoices choices;
    private org.milerasmus.exercise.inject.Inject inject;

    /** Opens a new inject, or the one with the number. */
    public void load() {
        exercise = exercises.view(code).exercise();
        choices = injects.choices(code);
        inject = injects.edit(code, number);
    }

    /** Saves what was typed. */
    public String save() {
        injects.save(inject);
        Feedback.success("exercise.plan.saved", inject.getPlan().getTitle());
        return "/exercise/injects?faces-redirect=true&code=" + code;
    }

    /** Numbers of the chosen records; null for none yet. */
    public Long getTeam() {
        return inject.getTeam() == null ? null : inject.getTeam().getId();
    }

    public void setTeam(Long id) {
        inject.setTeam(choices.team(id));
    }

    public Long getObjective() {
        return inject.getObjective() == null ? null : inject.getObjective().getId();
    }

    public void setObjective(Long id) {
        inject.setObjective(exercise.getObjectives().stream().filter(objective -> objective.getId().equals(id)).findFirst().orElse(null));
    }

    public Long getResponsible() {
        return inject.getResponsible() == null ? null : inject.getResponsible().getId();
    }

    public void setResponsible(Long id) {
        inject.setResponsible(choices.member(id));
    }

    /** The moment on the clock of the host for which it is planned. */
    public LocalDateTime getPlannedAt() {
        return inject.getPlan().getOffsetMinutes() == null ? clock().local(exercise.getScenario().getStartsAt())
                : clock().local(exercise.getScenario().getStartsAt().plus(inject.getPlan().offset()));
    }

    public void setPlannedAt(LocalDateTime planned) {
        inject.getPlan().setOffsetMinutes(planned == null ? null
                : Math.toIntExact(Duration.between(exercise.getScenario().getStartsAt(), clock().instant(planned)).toMinutes()));
    }

    private HostClock clock() {
        return HostClock.of(exercise.getHost());
    }

    public String getZone() {
        return clock().zone().getId();
    }

    public List<Objective> getObjectives() {
        return exercise.getObjectives();
    }

    public InjectChoices getChoices() {
        return choices;
    }

    public org.milerasmus.exercise.inject.Inject getInject() {
        return inject;
    }

    public Exercise getExercise() {
        return exercise;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
