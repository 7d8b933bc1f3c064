package org.milerasmus.exchange.learning.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/** A course, module or other unit with credits of its own, at one of the two academies. */
@Embeddable
public class Component implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(name = "component_key", nullable = false)
    private String key = UUID.randomUUID().toString();

    @Column(nullable = false)
    private int position;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Side side;

    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 200)
    @Column(nullable = false)
    private String title;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StudyTerm term = StudyTerm.AUTUMN;

    @NotNull
    @DecimalMin("0.5")
    @DecimalMax("60")
    @Digits(integer = 2, fraction = 1)
    @Column(nullable = false)
    private BigDecimal ects;

    @Column(name = "stands_for")
    private String standsFor;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "what_changes", nullable = false)
    private Change change = Change.KEPT;

    @Enumerated(EnumType.STRING)
    private ChangeReason reason;

    @Size(max = 200)
    @Column(name = "reason_words")
    private String reasonWords;

    protected Component() {
    }

    /** A new component, to be filled in. */
    public Component(Side side) {
        this.side = side;
    }

    /** A component by what it is known by. */
    public Component(Side side, String code, String title, StudyTerm term, BigDecimal ects) {
        this(side);
        this.code = code;
        this.title = title;
        this.term = term;
        this.ects = ects;
    }

    /** The same component, to be changed without changing this one. */
    public Component copy() {
        Component copy = new Component(side, code, title, term, ects);
        copy.key = key;
        copy.standsFor = standsFor;
        copy.change = change;
        copy.reason = reason;
        copy.reasonWords = reasonWords;
        return copy;
    }

    /** The same component as part of what is agreed, whatever led to it. */
    Component agreed() {
        Component copy = copy();
        copy.becomes(Change.KEPT);
        return copy;
    }

    /** Marks it as kept, added or removed by a change during the stay; the reason is chosen anew. */
    public void becomes(Change what) {
        change = what;
        reason = null;
        reasonWords = null;
    }

    /** Whether it counts: what a change removes does not. */
    public boolean isTaken() {
        return change != Change.REMOVED;
    }

    /** Whether a change says why. */
    boolean isExplained() {
        return change == Change.KEPT || reason != null && reason.explains(change) && (reason != ChangeReason.OTHER || reasonWords != null);
    }

    /** Whether another text says the same of it. */
    boolean saysTheSameAs(Component other) {
        return Objects.equals(code, other.code) && Objects.equals(title, other.title) && term == other.term
                && (ects == null ? other.ects == null : other.ects != null && ects.compareTo(other.ects) == 0)
                && Objects.equals(standsFor, other.standsFor);
    }

    /** Stays the same from version to version. */
    public String getKey() {
        return key;
    }

    public Side getSide() {
        return side;
    }

    /** Its code in the catalogue of the academy that teaches it; may be missing. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Typed.orNull(code);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.orNull(title);
    }

    public StudyTerm getTerm() {
        return term;
    }

    public void setTerm(StudyTerm term) {
        this.term = term;
    }

    /** Credits, 0.5 to 60. */
    public BigDecimal getEcts() {
        return ects;
    }

    public void setEcts(BigDecimal ects) {
        this.ects = ects;
    }

    /** Key of the component at the host that this one at home stands for; null for the whole set. */
    public String getStandsFor() {
        return standsFor;
    }

    public void setStandsFor(String standsFor) {
        this.standsFor = Typed.orNull(standsFor);
    }

    public Change getChange() {
        return change;
    }

    public ChangeReason getReason() {
        return reason;
    }

    public void setReason(ChangeReason reason) {
        this.reason = reason;
    }

    /** What the phrase leaves open. */
    public String getReasonWords() {
        return reasonWords;
    }

    public void setReasonWords(String reasonWords) {
        this.reasonWords = Typed.orNull(reasonWords);
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}
