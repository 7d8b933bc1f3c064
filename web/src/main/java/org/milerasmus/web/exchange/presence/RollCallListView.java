package org.milerasmus.web.exchange.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.rollcall.RollCallRow;
import org.milerasmus.exchange.rollcall.RollCalls;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.security.Caller;
import org.milerasmus.web.list.LazyPage;

/** Begins a roll call, and shows earlier ones. */
@Named
@ViewScoped
public class RollCallListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RollCalls rolls;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private AcademyChoice academy;
    private Direction direction = Direction.INCOMING;
    private String reason;
    private final LazyPage<RollCallRow> rows = LazyPage.of(() -> null, none -> rolls.count(), (none, page) -> rolls.list(page), RollCallRow::id);

    /** Begins one. */
    public String start() {
        Long own = caller.academyId();
        long id = rolls.start(own == null && academy != null ? academy.id() : own, direction, reason);
        return "/exchange/presence/roll?faces-redirect=true&id=" + id;
    }

    /** Whether the academy is chosen: by those who belong to none. */
    public boolean isAcademyChosen() {
        return caller.academyId() == null;
    }

    /** Academies whose name, city or code has the words. */
    public List<AcademyChoice> find(String words) {
        return academies.choices(words);
    }

    public LazyPage<RollCallRow> getRows() {
        return rows;
    }

    public Direction[] getDirections() {
        return new Direction[] {Direction.INCOMING, Direction.OUTGOING};
    }

    public AcademyChoice getAcademy() {
        return academy;
    }

    public void setAcademy(AcademyChoice academy) {
        this.academy = academy;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
