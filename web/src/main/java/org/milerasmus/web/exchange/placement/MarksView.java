package org.milerasmus.web.exchange.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.exchange.placing.Marks;
import org.milerasmus.web.frame.Feedback;

/** The marks of everybody in a round, out of one table. */
@Named
@ViewScoped
public class MarksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rounds rounds;

    @Inject
    private transient Marks marks;

    private Long id;
    private Round round;
    private String text;

    /** Reads the round. */
    public void load() {
        round = rounds.view(id);
    }

    /** Notes the marks and leads back to the round. */
    public String save() {
        int changed = marks.enterAll(id, round.getVersion(), text);
        Feedback.success("placement.marks.saved", changed);
        return "/exchange/placement/view?faces-redirect=true&id=" + id;
    }

    public Round getRound() {
        return round;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
