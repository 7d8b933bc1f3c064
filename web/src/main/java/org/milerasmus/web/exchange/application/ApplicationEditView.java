package org.milerasmus.web.exchange.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.milerasmus.exchange.applying.Drafts;
import org.milerasmus.web.frame.Feedback;

/** The task list of a draft; without a draft, the page that begins one. */
@Named
@ViewScoped
public class ApplicationEditView extends DraftStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;

    private String call;

    @Override
    public String open() {
        return getCode() == null ? null : super.open();
    }

    /** Begins a draft, or opens the one there is, with the call that the address names among its wishes. */
    public String start() {
        return Pages.of("edit", drafts.start(call));
    }

    /** Throws the draft away. */
    public String discard() {
        drafts.discard(getDraft().id(), version());
        Feedback.success("application.discarded", getCode());
        return Pages.list();
    }

    /** Code of a call to apply for; null for none. */
    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }
}
