package org.milerasmus.web.exchange.decision;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.milerasmus.exchange.application.DecisionReason;

/** Why somebody is not taken: a chosen phrase and free words. */
public class ReasonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DecisionReason phrase;
    private String note;

    void clear() {
        phrase = null;
        note = null;
    }

    /** The phrases to choose from. */
    public Set<DecisionReason> getPhrases() {
        return EnumSet.copyOf(DecisionReason.CHOSEN);
    }

    public DecisionReason getPhrase() {
        return phrase;
    }

    public void setPhrase(DecisionReason phrase) {
        this.phrase = phrase;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
