package org.milerasmus.web.exchange.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.applying.Choice;
import org.milerasmus.exchange.applying.Drafts;
import org.milerasmus.exchange.applying.MyApplications;
import org.primefaces.PrimeFaces;

/** Chooses calls and puts them in order; each change is saved at once. */
@Named
@ViewScoped
public class ApplicationCallsView extends DraftStep {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;

    private String words;
    private List<Choice> found;

    /** Puts a call at the end of the wishes. */
    public void add(Long callId) {
        change(wishes -> {
            if (!wishes.contains(callId)) {
                wishes.add(callId);
            }
        });
    }

    /** Takes a call off the wishes. */
    public void remove(Long callId) {
        change(wishes -> wishes.remove(callId));
    }

    /** Moves a wish up or down; the focus goes with it. */
    public void move(Long callId, int by) {
        int[] at = new int[1];
        change(wishes -> {
            int from = wishes.indexOf(callId);
            at[0] = Math.clamp(from + by, 0, wishes.size() - 1);
            Collections.swap(wishes, from, at[0]);
        });
        boolean last = at[0] == getDraft().wishes().size() - 1;
        String button = at[0] == 0 ? "down" : last || by < 0 ? "up" : "down";
        // PrimeFaces' own way to set the focus passes over buttons
        PrimeFaces.current().executeScript("document.getElementById('form:wishes:" + at[0] + ":" + button + "').focus()");
    }

    private void change(Consumer<List<Long>> change) {
        List<Long> wishes = new ArrayList<>(getDraft().wishes().stream().map(Choice::callId).toList());
        change.accept(wishes);
        saved(drafts.choose(getDraft().id(), version(), wishes));
        read();
    }

    /** Looks for calls by the words that were typed. */
    public void find() {
        found = null;
    }

    /** The open calls that were found and are not wished yet. */
    public List<Choice> getChoices() {
        if (found == null) {
            found = applications().choices(words);
        }
        List<Long> wished = getDraft().wishes().stream().map(Choice::callId).toList();
        return found.stream().filter(choice -> !wished.contains(choice.callId())).toList();
    }

    /** Whether there may be more calls than are shown. */
    public boolean isMore() {
        return found != null && found.size() == MyApplications.MAX_CHOICES;
    }

    /** Whether no further call can be wished. */
    public boolean isFull() {
        return getDraft().wishes().size() >= Application.MAX_PREFERENCES;
    }

    /** Number of calls that can be wished. */
    public int getMost() {
        return Application.MAX_PREFERENCES;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
