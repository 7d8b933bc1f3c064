package org.milerasmus.web.exchange.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.RoundStatus;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.exchange.placement.Tally;
import org.milerasmus.exchange.placing.PlacementFilter;
import org.milerasmus.exchange.placing.PlacementOutcome;
import org.milerasmus.exchange.placing.PlacementRow;
import org.milerasmus.exchange.placing.Placements;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.list.LazyPage;

/** One round: what both ways of placing give, who is placed where, and what can be done with it. */
@Named
@ViewScoped
public class RoundView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rounds rounds;

    @Inject
    private transient Placements placements;

    @Inject
    private transient Caller caller;

    private Long id;
    private String words;
    private PlacementOutcome outcome;
    private Round round;
    private List<Tally> tallies = List.of();
    private final LazyPage<PlacementRow> rows =
            LazyPage.of(this::filter, f -> placements.count(f), (f, page) -> placements.list(f, page), PlacementRow::id);

    /** Reads the round and its figures. */
    public void load() {
        round = rounds.view(id);
        tallies = rounds.compare(id);
    }

    /** Computes it for a look. */
    public void preview() {
        placements.preview(id, round.getVersion());
        load();
        Feedback.success("placement.previewed");
    }

    /** Takes the preview back. */
    public void undo() {
        placements.undo(id, round.getVersion());
        load();
        Feedback.success("placement.undone");
    }

    /** Makes it count. */
    public void publish() {
        placements.publish(id, round.getVersion());
        load();
        Feedback.success("placement.published", tallies.getLast().placed(), tallies.getLast().unplaced());
    }

    /** Gives free seats to the reserve list. */
    public void refill() {
        int placed = placements.refill(id, round.getVersion());
        load();
        Feedback.success("placement.refilled", placed);
    }

    private PlacementFilter filter() {
        return new PlacementFilter(id, words, outcome);
    }

    /** Whether the caller runs the round and it is in this state. */
    public boolean isDraft() {
        return is(RoundStatus.DRAFT);
    }

    /** Whether the caller runs the round and it is in this state. */
    public boolean isPreviewed() {
        return is(RoundStatus.PREVIEWED);
    }

    /** Whether the caller runs the round and it is in this state. */
    public boolean isPublished() {
        return is(RoundStatus.PUBLISHED);
    }

    private boolean is(RoundStatus status) {
        return round.getStatus() == status && caller.is(Role.ADMINISTRATOR);
    }

    public Round getRound() {
        return round;
    }

    public List<Tally> getTallies() {
        return tallies;
    }

    public LazyPage<PlacementRow> getRows() {
        return rows;
    }

    public PlacementOutcome[] getOutcomes() {
        return PlacementOutcome.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public PlacementOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(PlacementOutcome outcome) {
        this.outcome = outcome;
    }
}
