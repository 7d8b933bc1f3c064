package org.milerasmus.web.exchange.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.milerasmus.exchange.decision.CallChoice;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.placement.PlacementRule;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.web.frame.Feedback;

/** Putting a round together: its calls, its rule, its quotas. */
@Named
@ViewScoped
public class RoundEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rounds rounds;

    @Inject
    private transient Nominations nominations;

    private Long id;
    private Round round;
    private List<CallChoice> choices = List.of();
    private List<Long> calls = new ArrayList<>();

    /** Reads the round; without a number a new one is begun. */
    public void load() {
        round = id == null ? new Round() : rounds.view(id);
        calls = new ArrayList<>(round.getCalls());
        choices = nominations.wishedCalls();
    }

    /** Saves what was typed. */
    public String save() {
        round.setCalls(new LinkedHashSet<>(calls));
        Round saved = rounds.save(round);
        Feedback.success("placement.saved", saved.getCode());
        return "/exchange/placement/view?faces-redirect=true&id=" + saved.getId();
    }

    public Round getRound() {
        return round;
    }

    /** Calls to come that somebody wishes. */
    public List<CallChoice> getChoices() {
        return choices;
    }

    public PlacementRule[] getRules() {
        return PlacementRule.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Long> getCalls() {
        return calls;
    }

    public void setCalls(List<Long> calls) {
        this.calls = calls;
    }
}
