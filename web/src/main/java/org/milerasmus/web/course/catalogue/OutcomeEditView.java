package org.milerasmus.web.course.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.catalogue.LearningOutcome;
import org.milerasmus.course.cataloguedesk.Outcomes;
import org.milerasmus.web.course.catalogue.competence.ChosenCompetences;
import org.milerasmus.web.frame.Feedback;

/** One learning outcome of a course, with the competences that it leads to. */
@Named
@ViewScoped
public class OutcomeEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Outcomes outcomes;

    @Inject
    private ChosenCompetences competences;

    private String code;
    private Long id;
    private LearningOutcome outcome;

    /** Opens an outcome of the course with the code, or a new one. */
    public void load() {
        outcome = outcomes.edit(code, id);
        competences.begin(outcome.getCompetences());
    }

    /** Saves what was typed. */
    public String save() {
        outcomes.save(outcome, outcome.getCourse().getVersion(), competences.mappings());
        Feedback.success("course.outcome.saved", code);
        return "/course/catalogue/view?faces-redirect=true&code=" + code;
    }

    public LearningOutcome getOutcome() {
        return outcome;
    }

    public ChosenCompetences getCompetences() {
        return competences;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Number of the outcome; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
