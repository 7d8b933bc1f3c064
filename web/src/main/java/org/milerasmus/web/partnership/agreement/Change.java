package org.milerasmus.web.partnership.agreement;

/** What became of a value from one version to the next. */
public enum Change {
    ADDED("positive"), REMOVED("negative"), CHANGED("waiting");

    private final String tone;

    Change(String tone) {
        this.tone = tone;
    }

    /** Tone of the word that says it. */
    public String getTone() {
        return tone;
    }
}
