package org.milerasmus.course.marking;

import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.course.assessment.RubricCriterion;

/** Points for one criterion of the rubric, as they are typed. */
public class PointLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RubricCriterion criterion;
    private BigDecimal value;

    PointLine(RubricCriterion criterion, BigDecimal value) {
        this.criterion = criterion;
        this.value = value;
    }

    public RubricCriterion getCriterion() {
        return criterion;
    }

    /** Points from 0 to those of the criterion, with one decimal; null while nothing is typed. */
    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }
}
