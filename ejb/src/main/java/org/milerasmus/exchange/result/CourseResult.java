package org.milerasmus.exchange.result;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/** What somebody achieved in one component at the host. */
@Embeddable
public class CourseResult implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 200)
    @Column(nullable = false)
    private String title;

    @NotNull
    @Ects
    @Column(nullable = false)
    private BigDecimal ects;

    @NotBlank
    @Size(max = 20)
    @Column(nullable = false)
    private String grade;

    @NotNull
    @Column(name = "graded_on", nullable = false)
    private LocalDate gradedOn;

    @Column(nullable = false)
    private boolean passed = true;

    /** A result, to be filled in. */
    public CourseResult() {
    }

    /** A result with all that belongs to it. */
    public CourseResult(String code, String title, BigDecimal ects, String grade, LocalDate gradedOn) {
        setCode(code);
        setTitle(title);
        this.ects = ects;
        setGrade(grade);
        this.gradedOn = gradedOn;
    }

    /** The same once more, so that changing one leaves the other. */
    public CourseResult copy() {
        CourseResult copy = new CourseResult(code, title, ects, grade, gradedOn);
        copy.passed = passed;
        return copy;
    }

    /** Whether both say the same. */
    public boolean isLike(CourseResult other) {
        return content().equals(other.content());
    }

    /** Everything that it says, as one text. */
    public String content() {
        return String.join("\u001f", code == null ? "" : code, title, ects.stripTrailingZeros().toPlainString(), grade, gradedOn.toString(),
                String.valueOf(passed));
    }

    /** What the component is told from others by: its code, or where it has none its title. */
    public String key() {
        return code == null ? title : code;
    }

    /** Credits that are awarded: none for what was not passed. */
    public BigDecimal awarded() {
        return passed ? ects : BigDecimal.ZERO;
    }

    /** Code of the component at the host, or null. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = stripped(code);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = stripped(title);
    }

    /** ECTS credits of the component, in halves. */
    public BigDecimal getEcts() {
        return ects;
    }

    public void setEcts(BigDecimal ects) {
        this.ects = ects;
    }

    /** The grade in the host's scale. */
    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = stripped(grade);
    }

    /** Day on which the grade was given. */
    public LocalDate getGradedOn() {
        return gradedOn;
    }

    public void setGradedOn(LocalDate gradedOn) {
        this.gradedOn = gradedOn;
    }

    /** Whether it was passed; where the host has a table of grades, the table says so. */
    public boolean isPassed() {
        return passed;
    }

    public void setPassed(boolean passed) {
        this.passed = passed;
    }

    private static String stripped(String text) {
        return text == null ? null : Typed.orNull(text.strip());
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}
