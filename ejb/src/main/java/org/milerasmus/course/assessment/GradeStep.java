package org.milerasmus.course.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.Placed;

/** A grade of the host and the percentage from which it is given. */
@Embeddable
public class GradeStep implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @NotBlank
    @Size(max = 20)
    @Column(nullable = false)
    private String label;

    @Min(value = 0, message = "{from0to100}")
    @Max(value = 100, message = "{from0to100}")
    @Column(name = "from_percent", nullable = false)
    private int fromPercent;

    /** A step, to be filled in. */
    public GradeStep() {
    }

    /** A grade that is given from a percentage on. */
    public GradeStep(String label, int fromPercent) {
        this.label = label;
        this.fromPercent = fromPercent;
    }

    /** The grade as the host writes it. */
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label == null ? null : label.strip();
    }

    /** Lowest percentage that gets it, 0 to 100; it is given up to the next better grade. */
    public int getFromPercent() {
        return fromPercent;
    }

    public void setFromPercent(int fromPercent) {
        this.fromPercent = fromPercent;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}
