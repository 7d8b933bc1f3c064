package org.milerasmus.web.course.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.register.Overview;
import org.milerasmus.course.attendance.register.SessionRegisters;
import org.milerasmus.export.Exports;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.http.Download;
import org.primefaces.model.StreamedContent;

/** The attendance of a whole session as a table and as files, and what its host asks for. */
@Named
@ViewScoped
public class SessionAttendanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionRegisters registers;

    @Inject
    private transient Exports exports;

    @Inject
    private transient AttendanceSheet sheet;

    private String code;
    private Overview overview;

    /** Reads the registers. */
    public void load() {
        overview = registers.overview(code);
    }

    /** Saves what the host asks for. */
    public String save() {
        registers.save(overview.rule());
        Feedback.success("attendance.ruleSaved");
        return "/course/attendance/session?faces-redirect=true&code=" + code;
    }

    /** The table as a file. */
    public StreamedContent file(SheetFormat format) {
        return Download.of("attendance-" + code, format, exports.file(sheet.of(overview), format));
    }

    public SheetFormat[] getFormats() {
        return SheetFormat.values();
    }

    public AttendanceMark[] getMarks() {
        return AttendanceMark.values();
    }

    public Overview getOverview() {
        return overview;
    }

    /** Code of the session. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
