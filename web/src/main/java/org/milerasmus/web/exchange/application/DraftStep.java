package org.milerasmus.web.exchange.application;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.milerasmus.exchange.applying.MyApplication;
import org.milerasmus.exchange.applying.MyApplications;

/** What the steps of a draft have in common: the draft, the version that this page knows, and when it was last saved. */
public abstract class DraftStep implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyApplications applications;

    @Inject
    private Clock clock;

    private String code;
    private MyApplication draft;
    private long version;
    private Instant savedAt;

    /** Opens the step; what was handed in already is shown, not changed. */
    public String open() {
        read();
        return draft.draft() ? null : Pages.of("view", code);
    }

    void read() {
        draft = applications.get(code);
        version = draft.version();
    }

    /** Notes that a step was saved, under the version that it has now. */
    void saved(long newVersion) {
        version = newVersion;
        savedAt = clock.instant();
    }

    String go(String page) {
        return Pages.of(page, code);
    }

    MyApplications applications() {
        return applications;
    }

    /** Public code from the address. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public MyApplication getDraft() {
        return draft;
    }

    long version() {
        return version;
    }

    /** When this page last saved; null before. */
    public Instant getSavedAt() {
        return savedAt;
    }
}
