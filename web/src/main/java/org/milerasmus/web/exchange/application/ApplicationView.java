package org.milerasmus.web.exchange.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import org.milerasmus.exchange.applying.Applications;
import org.milerasmus.exchange.applying.Choice;
import org.milerasmus.exchange.applying.MyApplication;
import org.milerasmus.exchange.applying.MyApplications;
import org.milerasmus.web.frame.Feedback;

/** One application that was handed in: its state, its history, what the applicant can still do. */
@Named
@ViewScoped
public class ApplicationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MyApplications applications;

    @Inject
    private Applications handing;

    private String code;
    private MyApplication application;

    /** Reads the application that the address names; a draft opens where it is written. */
    public String open() {
        application = applications.get(code);
        return application.draft() ? Pages.of("edit", code) : null;
    }

    /** Takes the seat. */
    public String confirm() {
        handing.confirm(application.id(), application.version());
        Feedback.success("application.confirmed", seat().title());
        return Pages.of("view", code);
    }

    /** Steps back. */
    public String withdraw() {
        handing.withdraw(application.id(), application.version());
        Feedback.success("application.withdrawn", code);
        return Pages.of("view", code);
    }

    private Choice seat() {
        return application.wishes().stream().filter(wish -> wish.callId().equals(application.seat())).findFirst().orElseThrow();
    }

    /** When the last window of the wished calls closes: nobody decides much earlier. */
    public Instant getClosesAt() {
        return application.wishes().stream().map(Choice::closesAt).max(Comparator.naturalOrder()).orElse(null);
    }

    public MyApplication getApplication() {
        return application;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
