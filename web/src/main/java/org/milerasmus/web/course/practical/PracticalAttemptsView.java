package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.attempt.AttemptStanding;
import org.milerasmus.course.practical.desk.AttemptLine;
import org.milerasmus.course.practical.desk.Markings;
import org.milerasmus.course.practical.desk.PracticalTasks;
import org.milerasmus.course.practical.desk.TaskSheet;

/** The attempts at a task, for those who mark; as many as a session has seats for, times the attempts of each. */
@Named
@ViewScoped
public class PracticalAttemptsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticalTasks tasks;

    @Inject
    private transient Markings markings;

    private String code;
    private AttemptStanding standing;
    private TaskSheet sheet;
    private List<AttemptLine> lines;

    /** Reads the attempts. */
    public void load() {
        sheet = tasks.view(code);
        lines = markings.attempts(code);
    }

    /** Those that are asked for. */
    public List<AttemptLine> getLines() {
        return lines.stream().filter(line -> standing == null || line.standing() == standing).toList();
    }

    public AttemptStanding[] getStandings() {
        return AttemptStanding.values();
    }

    public TaskSheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Where the attempts stand that are listed; null for all. */
    public AttemptStanding getStanding() {
        return standing;
    }

    public void setStanding(AttemptStanding standing) {
        this.standing = standing;
    }
}
