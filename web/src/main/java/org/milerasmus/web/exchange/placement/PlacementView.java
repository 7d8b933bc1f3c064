package org.milerasmus.web.exchange.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.RoundStatus;
import org.milerasmus.exchange.placement.WishRow;
import org.milerasmus.exchange.placing.Marks;
import org.milerasmus.exchange.placing.Placements;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** One applicant in a round: why not the first wish, the mark, a change by hand. */
@Named
@ViewScoped
public class PlacementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Placements placements;

    @Inject
    private transient Marks marks;

    @Inject
    private transient Caller caller;

    private Long id;
    private Placement placement;
    private List<WishRow> wishes = List.of();
    private Long call;
    private String reason;
    @Min(0)
    @Max(100)
    private Integer mark;

    /** Reads the placement with its reasons. */
    public void load() {
        placement = placements.view(id);
        wishes = placements.explain(id);
        call = placement.getCall() == null ? null : placement.getCall().getId();
        mark = placement.getMark();
    }

    /** Gives another wish, or none. */
    public String adjust() {
        placements.adjust(id, placement.getVersion(), call, reason);
        Feedback.success("placement.adjusted", placement.getApplication().getCode());
        return here();
    }

    /** Notes the academy's mark. */
    public String saveMark() {
        marks.enter(id, placement.getVersion(), mark);
        Feedback.success("placement.marked", placement.getApplication().getCode());
        return here();
    }

    private String here() {
        return "/exchange/placement/person?faces-redirect=true&id=" + id;
    }

    /** Whether it can be changed by hand now. */
    public boolean isAdjustable() {
        return caller.is(Role.ADMINISTRATOR) && placement.getRound().getStatus() == RoundStatus.PREVIEWED;
    }

    /** Whether the mark can be changed now. */
    public boolean isMarkable() {
        return caller.is(Role.ADMINISTRATOR) && placement.getRound().getStatus() != RoundStatus.PUBLISHED;
    }

    public Placement getPlacement() {
        return placement;
    }

    public List<WishRow> getWishes() {
        return wishes;
    }

    /** The wishes that can be given. */
    public List<WishRow> getPossible() {
        return wishes.stream().filter(WishRow::possible).toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getMark() {
        return mark;
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }
}
