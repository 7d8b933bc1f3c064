package org.milerasmus.web.course.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.assessment.GradeStep;
import org.milerasmus.course.assessment.GradeSteps;
import org.milerasmus.course.assessment.Scheme;
import org.milerasmus.course.assessmentdesk.Schemes;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.web.frame.Feedback;

/** When a session is passed, which grade is given from which percentage on, and how long one can appeal. */
@Named
@ViewScoped
public class SchemeEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Schemes schemes;

    private String session;
    private Scheme scheme;
    private Scale scale;

    /** Reads the scheme, or begins one. */
    public void load() {
        scheme = schemes.of(session);
        scale = schemes.scale(session);
        if (scale == null && scheme.getSteps().isEmpty()) { // at least one grade that passes and one that does not
            scheme.getSteps().addAll(List.of(new GradeStep(null, scheme.getPassPercent()), new GradeStep(null, 0)));
        }
    }

    /** One more grade. */
    public void add() {
        scheme.getSteps().add(new GradeStep());
    }

    /** One grade less. */
    public void remove(GradeStep step) {
        scheme.getSteps().removeIf(one -> one == step);
    }

    /** The grades of the host once more, evenly between the pass mark and 100 percent. */
    public void propose() {
        scheme.getSteps().clear();
        scheme.getSteps().addAll(GradeSteps.proposed(scale, scheme.getPassPercent()));
    }

    /** Saves what was typed. */
    public String save() {
        schemes.save(scheme);
        Feedback.success("assessment.schemeSaved");
        return "/course/assessment/scheme?faces-redirect=true&session=" + session;
    }

    /** Whether the host has a table of grades, which the steps have to be of. */
    public boolean isScaled() {
        return scale != null;
    }

    /** The grades of that table, best first. */
    public List<String> getGrades() {
        return scale == null ? List.of() : scale.labels();
    }

    public Scheme getScheme() {
        return scheme;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
