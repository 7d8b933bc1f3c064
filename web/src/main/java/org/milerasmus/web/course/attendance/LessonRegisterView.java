package org.milerasmus.web.course.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.register.Register;
import org.milerasmus.course.attendance.register.RegisterLine;
import org.milerasmus.course.attendance.register.Registers;
import org.milerasmus.shared.Stale;
import org.milerasmus.web.frame.Feedback;

/** The register of a lesson: one tap for who is there and who is not, a dialog for everything else. */
@Named
@ViewScoped
public class LessonRegisterView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Registers registers;

    private Long id;
    private Register register;
    private RegisterLine edited;
    private AttendanceMark mark;
    private Integer minutesLate;
    private String reason;

    /** Reads what is noted now. */
    public void load() {
        register = registers.read(id);
    }

    /** Notes somebody of whom nothing is noted yet. */
    public void note(RegisterLine line, AttendanceMark now) {
        write(line, () -> registers.note(id, line.who().enrolmentId(), line.version(), now, null, null));
    }

    /** Begins to note something that takes more words, or to put right what is noted. */
    public void edit(RegisterLine line) {
        edited = line;
        mark = line.mark() == null ? AttendanceMark.EXCUSED : line.mark();
        minutesLate = mark == AttendanceMark.LATE ? line.noted().minutesLate() : Integer.valueOf(register.lateAfter() + 1);
        reason = line.noted() == null ? null : line.noted().reason();
    }

    /** Notes what was typed. */
    public void save() {
        write(edited, () -> registers.note(id, edited.who().enrolmentId(), edited.version(), mark, minutesLate, reason));
    }

    /** Takes back what is noted. */
    public void takeBack() {
        write(edited, () -> registers.takeBack(id, edited.who().enrolmentId(), edited.version()));
    }

    /** Notes everybody else as present. */
    public void noteOthersPresent() {
        int others = registers.noteOthersPresent(id);
        load();
        Feedback.success("attendance.othersNoted", others);
    }

    /** Whoever is noted by somebody else meanwhile, or has checked in, is shown as that. */
    private void write(RegisterLine line, Runnable note) {
        try {
            note.run();
        } catch (Stale meanwhile) {
            Feedback.warning("attendance.meanwhile", line.who().name());
        }
        load();
    }

    public Register getRegister() {
        return register;
    }

    /** Number of those of whom nothing is noted yet. */
    public long getMissing() {
        return register.count(null);
    }

    public AttendanceMark[] getMarks() {
        return AttendanceMark.values();
    }

    /** The line that is being edited; null when none is. */
    public RegisterLine getEdited() {
        return edited;
    }

    public AttendanceMark getMark() {
        return mark;
    }

    public void setMark(AttendanceMark mark) {
        this.mark = mark;
    }

    /** Minutes that somebody late has missed. */
    public Integer getMinutesLate() {
        return minutesLate;
    }

    public void setMinutesLate(Integer minutesLate) {
        this.minutesLate = minutesLate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Number of the lesson. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
