package org.milerasmus.course.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;

/** Other marks that an appeal has led to in one assessment. */
@Embeddable
public class MarkChange implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private String title;

    private BigDecimal marks;

    @Column(name = "new_marks", nullable = false)
    private BigDecimal newMarks;

    protected MarkChange() {
    }

    /** @param marks null where nothing was handed in, or the participant was excused */
    MarkChange(String title, BigDecimal marks, BigDecimal newMarks) {
        this.title = title;
        this.marks = marks;
        this.newMarks = newMarks;
    }

    /** Title of the assessment. */
    public String getTitle() {
        return title;
    }

    /** Marks before; null where nothing was handed in, or the participant was excused. */
    public BigDecimal getMarks() {
        return marks;
    }

    /** Marks since. */
    public BigDecimal getNewMarks() {
        return newMarks;
    }
}
