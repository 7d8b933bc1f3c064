package org.milerasmus.course.appeal;

import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.course.assessment.Assessment;
import org.milerasmus.course.mark.Judged;

/** Other marks in one assessment, as they are typed. */
public class NewMark implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Assessment assessment;
    private final Judged current;
    private BigDecimal marks;

    NewMark(Assessment assessment, Judged current) {
        this.assessment = assessment;
        this.current = current;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    /** What counts now. */
    public Judged getCurrent() {
        return current;
    }

    /** What is to count; null where it stays as it is. */
    public BigDecimal getMarks() {
        return marks;
    }

    public void setMarks(BigDecimal marks) {
        this.marks = marks;
    }
}
