package org.milerasmus.course.practical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.milerasmus.shared.Placed;
import org.milerasmus.shared.text.Typed;

/** An answer that can be chosen. */
@Embeddable
public class Choice implements Serializable, Placed {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @NotBlank
    @Size(max = 300)
    @Column(name = "body", nullable = false)
    private String text;

    @Column(name = "is_right", nullable = false)
    private boolean right;

    /** To be filled in. */
    public Choice() {
    }

    /** A choice. */
    public Choice(String text, boolean right) {
        this.text = text;
        this.right = right;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.orNull(text);
    }

    /** Whether it belongs to the right answer. */
    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }

    /** The text, for the audit trail. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }
}
