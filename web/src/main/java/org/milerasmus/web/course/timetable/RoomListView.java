package org.milerasmus.web.course.timetable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.session.timetable.Room;
import org.milerasmus.course.session.timetable.Rooms;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.security.Caller;
import org.milerasmus.web.frame.Feedback;

/** The rooms and labs of the own academy; administrators and auditors say which. */
@Named
@ViewScoped
public class RoomListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Rooms rooms;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Caller caller;

    private Long host;
    private AcademyChoice academy;
    private Room edited;
    private List<Room> rows = List.of();

    /** Reads the rooms of the chosen academy; of the own one where the caller has one. */
    public void load() {
        Long shown = caller.academyId() == null ? host : caller.academyId();
        academy = shown == null ? null : AcademyChoice.of(academies.find(shown));
        read();
    }

    /** Shows the rooms of the chosen academy. */
    public void read() {
        rows = academy == null ? List.of() : rooms.of(academy.id());
        edited = academy == null || !isMine() ? null : rooms.begin(academy.id());
    }

    /** At most 20 academies or universities, by words of their name. */
    public List<AcademyChoice> find(String words) {
        return academies.choices(words);
    }

    /** Opens a room to change it. */
    public void edit(Room room) {
        edited = room;
    }

    /** Saves what was typed. */
    public void save() {
        rooms.save(edited);
        Feedback.success("room.saved", edited.getName());
        read();
    }

    /** Whether the caller keeps the rooms that are shown. */
    public boolean isMine() {
        return academy != null && academies.mayEdit(academy.id());
    }

    /** Whether the caller has to say whose rooms. */
    public boolean isAcademyChosen() {
        return caller.academyId() == null;
    }

    /** Number of the academy in the address. */
    public Long getHost() {
        return host;
    }

    public void setHost(Long host) {
        this.host = host;
    }

    public AcademyChoice getAcademy() {
        return academy;
    }

    public void setAcademy(AcademyChoice academy) {
        this.academy = academy;
    }

    public Room getEdited() {
        return edited;
    }

    public List<Room> getRows() {
        return rows;
    }
}
