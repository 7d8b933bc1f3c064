package org.milerasmus.web.course.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import org.milerasmus.course.attendance.checkin.Scan;
import org.milerasmus.course.attendance.checkin.Scans;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.web.text.Formats;

/** The phone of a participant who has scanned the code: one button, and what came of it. */
@Named
@ViewScoped
public class CheckInView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scans scans;

    @Inject
    private transient Formats formats;

    private Long lesson;
    private String code;
    private Scan scan;
    private RuleBroken refusal;
    private boolean noted;

    /** Looks whether the code is taken. */
    public void load() {
        noted = false;
        scan = tried(() -> scans.look(lesson, code));
    }

    /** The participant is here. */
    public void checkIn() {
        scan = tried(() -> scans.checkIn(lesson, code));
        noted = scan != null;
    }

    private Scan tried(Supplier<Scan> attempt) {
        try {
            refusal = null;
            return attempt.get();
        } catch (RuleBroken why) {
            refusal = why;
            return null;
        }
    }

    /** Why nothing is noted; empty when the code is taken. */
    public String getRefusal() {
        return refusal == null ? null : formats.text("error." + refusal.key(), refusal.args());
    }

    /** How the participant stands; null when the code is refused. */
    public Scan getScan() {
        return scan;
    }

    /** Whether it was noted just now. */
    public boolean isNoted() {
        return noted;
    }

    /** Number of the lesson. */
    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
