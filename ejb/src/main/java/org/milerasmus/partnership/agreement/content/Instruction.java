package org.milerasmus.partnership.agreement.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.milerasmus.reference.Cefr;
import org.milerasmus.shared.text.Typed;

/** How guests are taught: in which language, how well they have to know it, and from where they follow. */
@Embeddable
public class Instruction implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "taught_in")
    private String taughtIn;

    @Enumerated(EnumType.STRING)
    private Cefr language;

    @Column(nullable = false)
    private boolean blended;

    /** The same, to be changed without changing this one. */
    public Instruction copy() {
        Instruction copy = new Instruction();
        copy.taughtIn = taughtIn;
        copy.language = language;
        copy.blended = blended;
        return copy;
    }

    /** ISO 639-1 code of the language, or null where it is left open. */
    public String getTaughtIn() {
        return taughtIn;
    }

    public void setTaughtIn(String taughtIn) {
        this.taughtIn = Typed.orNull(taughtIn);
    }

    /** Lowest level in that language, or null for none. */
    public Cefr getLanguage() {
        return language;
    }

    public void setLanguage(Cefr language) {
        this.language = language;
    }

    /** Whether part of each stay is done from home. */
    public boolean isBlended() {
        return blended;
    }

    public void setBlended(boolean blended) {
        this.blended = blended;
    }
}
