package org.milerasmus.web.exchange.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.exchange.applying.Drafts;
import org.milerasmus.exchange.applying.Readiness;
import org.milerasmus.web.failure.Versions;

/** The motivation, saved whenever the applicant pauses. */
@Named
@ViewScoped
public class ApplicationMotivationView extends DraftStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;

    @Inject
    private Versions versions;

    private String text;

    @Override
    public String open() {
        String elsewhere = super.open();
        text = getDraft().motivation();
        return elsewhere;
    }

    /** Saves what is typed so far; what is too long is only counted, and while two versions lie side by side the applicant chooses. */
    public void keep() {
        if (!isTooLong() && versions.getDifferences().isEmpty()) {
            save();
        }
    }

    /** Saves and goes on to the documents. */
    public String next() {
        save();
        return go("documents");
    }

    private void save() {
        saved(drafts.motivate(getDraft().id(), version(), text));
    }

    /** Number of characters, counted as the rule counts them. */
    public int getLength() {
        return text == null ? 0 : text.replace("\r\n", "\n").strip().length();
    }

    /** Whether there are more characters than allowed. */
    public boolean isTooLong() {
        return getLength() > Readiness.MAX_MOTIVATION;
    }

    public int getLeast() {
        return Readiness.MIN_MOTIVATION;
    }

    public int getMost() {
        return Readiness.MAX_MOTIVATION;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
