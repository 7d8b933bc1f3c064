package org.milerasmus.web.course.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.milerasmus.course.enrolling.Participants;
import org.milerasmus.course.enrolling.SeatSummary;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;

/** Who takes part in a session and who waits, for its host: takes places back, and says who has reached the aim. */
@Named
@ViewScoped
public class ParticipantsView extends PlaceDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private Participants participants;

    @Inject
    private Caller caller;

    private String code;
    private String reason;
    private SeatSummary seats;

    /** Reads the session and its seats. */
    public void load() {
        seats = participants.seats(code);
    }

    @Override
    String sessionCode() {
        return code;
    }

    /** Takes the selected places back. */
    public void remove() {
        move("remove", chosen -> participants.remove(chosen, reason));
        reason = null;
        load();
    }

    /** The selected people have reached the aim. */
    public void complete() {
        move("complete", chosen -> participants.close(chosen, true));
    }

    /** The selected people have not. */
    public void fail() {
        move("fail", chosen -> participants.close(chosen, false));
    }

    /** Whether the reader hosts the session, and so decides about everybody; others see their own people. */
    public boolean isHost() {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.STAFF) && Objects.equals(seats.session().getHost().getId(), caller.academyId());
    }

    public SeatSummary getSeats() {
        return seats;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Why places are taken back. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
