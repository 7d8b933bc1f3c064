package org.milerasmus.web.course.practical;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.practical.desk.Markings;
import org.milerasmus.course.practical.result.AnswerLine;
import org.milerasmus.course.practical.result.AttemptSheet;
import org.milerasmus.course.practical.result.AttemptSheets;
import org.milerasmus.web.frame.Feedback;

/** One attempt: read by the participant, read and marked by instructors. */
@Named
@ViewScoped
public class PracticalAttemptView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttemptSheets sheets;

    @Inject
    private transient Markings markings;

    private long id;
    private AttemptSheet sheet;
    private AnswerLine marked;
    private Integer points;
    private String remark;

    /** Reads the attempt. */
    public void load() {
        sheet = sheets.view(id);
        marked = sheet.marks() ? sheet.answers().stream().filter(AnswerLine::isWaiting).findFirst().orElse(null) : null;
        points = null;
        remark = null;
    }

    /** Opens the form for the points of an answer. */
    public void open(AnswerLine line) {
        marked = line;
        points = line.points();
        remark = line.remark();
    }

    /** Gives the points, and goes on to the next answer that waits. */
    public void mark() {
        markings.mark(marked.answerId(), marked.version(), points, remark);
        Feedback.success("practical.marked", marked.number(), points);
        load();
    }

    /** The answers that can be given points for. */
    public List<AnswerLine> getMarkable() {
        return sheet.marks() ? sheet.answers().stream().filter(line -> line.given() != null).toList() : List.of();
    }

    public AttemptSheet getSheet() {
        return sheet;
    }

    /** The answer that points are given for now; null for none. */
    public AnswerLine getMarked() {
        return marked;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
