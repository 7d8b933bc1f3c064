package org.milerasmus.web.exercise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.Competences;
import org.milerasmus.exercise.Exercises;
import org.milerasmus.exercise.scenario.Exercise;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.web.frame.Feedback;

/** Drafting and editing an exercise with its objectives; administrators choose the host. */
@Named
@ViewScoped
public class ExerciseEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_OBJECTIVES = 12;

    @Inject
    private transient Exercises exercises;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Competences competences;

    private String code;
    private Exercise exercise;
    private AcademyChoice host;
    private boolean hostChosen;
    private List<ObjectiveForm> objectives;
    private TypedHours hours;

    /** Opens a new draft, or the exercise with the code. */
    public void load() {
        exercise = exercises.edit(code);
        hostChosen = exercise.getHost() == null;
        objectives = new ArrayList<>(exercise.getObjectives().stream().map(ObjectiveForm::new).toList());
        hours = new TypedHours(exercise);
        if (objectives.isEmpty()) {
            add();
        }
    }

    /** One more objective. */
    public void add() {
        objectives.add(new ObjectiveForm(exercise.addObjective()));
    }

    /** An objective less. */
    public void remove(ObjectiveForm objective) {
        objectives.remove(objective);
        exercise.getObjectives().removeIf(other -> other == objective.getObjective());
    }

    /** Saves what was typed; the hours are those of the chosen host. */
    public String save() {
        if (hostChosen) {
            exercise.setHost(academies.find(host.id()));
        }
        hours.write();
        objectives.forEach(form -> form.getObjective().prove(exercises.competence(form.getCompetence().id()), form.getLevel()));
        Exercise saved = exercises.save(exercise);
        Feedback.success("exercise.saved", saved.getCode());
        return "/exercise/view?faces-redirect=true&code=" + saved.getCode();
    }

    /** Whether an administrator has to say whose exercise it is. */
    public boolean isHostChosen() {
        return hostChosen;
    }

    /** At most 20 competences whose code or title has the words. */
    public List<CompetenceChoice> find(String words) {
        return competences.choices(EnumSet.complementOf(EnumSet.of(CompetenceKind.PROFILE, CompetenceKind.WORK_ROLE)), words);
    }

    /** At most 20 academies and universities whose name, city or code has the words. */
    public List<AcademyChoice> hosts(String words) {
        return academies.choices(words);
    }

    /** Start and end, as they are typed. */
    public TypedHours getHours() {
        return hours;
    }

    public boolean isFull() {
        return objectives.size() >= MOST_OBJECTIVES;
    }

    public List<ObjectiveForm> getObjectives() {
        return objectives;
    }

    public Exercise getExercise() {
        return exercise;
    }

    public AcademyChoice getHost() {
        return host;
    }

    public void setHost(AcademyChoice host) {
        this.host = host;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
