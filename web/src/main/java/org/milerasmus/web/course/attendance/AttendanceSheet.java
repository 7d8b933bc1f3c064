package org.milerasmus.web.course.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.course.attendance.AttendanceMark;
import org.milerasmus.course.attendance.Noted;
import org.milerasmus.course.attendance.Share;
import org.milerasmus.course.attendance.register.LessonFacts;
import org.milerasmus.course.attendance.register.Overview;
import org.milerasmus.course.attendance.register.OverviewLine;
import org.milerasmus.export.Sheet;
import org.milerasmus.web.frame.UserSettings;
import org.milerasmus.web.text.Formats;

/** Attendance in the words that the reader sees, for pages and files. */
@Named
@RequestScoped
public class AttendanceSheet {

    @Inject
    private Formats formats;

    @Inject
    private UserSettings settings;

    Sheet of(Overview overview) {
        List<String> columns = new ArrayList<>(List.of(formats.text("attendance.participant"), formats.text("attendance.rank"), formats.text("attendance.sending")));
        overview.lessons().forEach(lesson -> columns.add(heading(lesson)));
        columns.addAll(List.of(formats.text("attendance.sharePercent"), formats.text("attendance.belowMinimum")));
        List<String> filters = new ArrayList<>(List.of(formats.text("attendance.clock", overview.zone())));
        if (overview.rule().getMinPercent() != null) {
            filters.add(formats.text("attendance.minimumOf", overview.rule().getMinPercent()));
        }
        return new Sheet(formats.text("attendance.of", overview.session()), settings.getLocale(), filters, columns,
                overview.lines().stream().map(this::cells).toList(), List.of());
    }

    private String heading(LessonFacts lesson) {
        return formats.text("attendance.lessonHead", lesson.from().toLocalDate(), lesson.from().toLocalTime().toString(), lesson.title());
    }

    private List<Object> cells(OverviewLine line) {
        List<Object> cells = new ArrayList<>(List.of(line.who().name(), formats.show(line.who().rank()), line.who().sending()));
        line.cells().forEach(cell -> cells.add(cell.noted() == null ? "" : words(cell.noted())));
        Integer percent = line.share().percent();
        cells.add(percent == null ? "" : percent);
        cells.add(line.below() ? formats.show(true) : "");
        return cells;
    }

    /** A mark with the minutes missed. */
    public String mark(Noted noted) {
        return noted.mark() == AttendanceMark.LATE ? formats.text("attendance.lateBy", noted.minutesLate()) : formats.label(noted.mark());
    }

    /** The same with the reason or remark, if there is one. */
    public String words(Noted noted) {
        return noted.reason() == null ? mark(noted) : formats.text("attendance.because", mark(noted), noted.reason());
    }

    /** How, by whom and when it was noted, on the clock by which the lesson is given. */
    public String how(Noted noted, LessonFacts lesson) {
        return formats.text("attendance.how." + noted.way(), noted.by(), noted.at().atZone(ZoneId.of(lesson.zone())));
    }

    /** The time of day at which it was noted, on the same clock. */
    public String time(Noted noted, LessonFacts lesson) {
        return formats.clock(noted.at().atZone(ZoneId.of(lesson.zone())));
    }

    /** A share in percent, or a dash when nothing counts yet. */
    public String percent(Share share) {
        return share.percent() == null ? formats.text("value.none") : formats.text("attendance.percent", share.percent());
    }

    /** A share with the minutes that it stands for. */
    public String share(Share share) {
        return share.percent() == null ? formats.text("attendance.noShare")
                : formats.text("attendance.share", share.percent(), share.attended(), share.counted());
    }
}
