package org.milerasmus.web.course.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.attendance.checkin.CheckInScreen;
import org.milerasmus.course.attendance.checkin.CheckInState;
import org.milerasmus.course.attendance.checkin.CheckIns;
import org.milerasmus.export.QrCode;
import org.milerasmus.web.frame.Feedback;

/** The screen in front of a class: the square to scan, and who is there. */
@Named
@ViewScoped
public class CheckInScreenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CheckIns checkIns;

    private Long id;
    private CheckInScreen screen;

    /** Reads what the screen shows now; it looks by itself every few seconds. */
    public void load() {
        screen = checkIns.screen(id);
    }

    /** Opens check-in. */
    public void open() {
        checkIns.open(id);
        load();
    }

    /** Closes it; who is not there is absent. */
    public void close() {
        Feedback.success("attendance.closedNow", checkIns.close(id));
        load();
    }

    /** Whether one can check in now. */
    public boolean isOpen() {
        return screen.state() == CheckInState.OPEN;
    }

    /** Whether it can be opened now, or once more. */
    public boolean isOpenable() {
        return screen.state() == CheckInState.NOT_OPENED || screen.state() == CheckInState.CLOSED;
    }

    /** Whether it can be closed now. */
    public boolean isClosable() {
        return isOpen() || screen.state() == CheckInState.LESSON_OVER && screen.openedAt() != null;
    }

    /** The square, as the address of a picture. */
    public String getSquare() {
        return QrCode.image(screen.address());
    }

    public CheckInScreen getScreen() {
        return screen;
    }

    /** Number of the lesson. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
