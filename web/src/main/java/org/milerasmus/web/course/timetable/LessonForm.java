package org.milerasmus.web.course.timetable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.planning.Instructors;
import org.milerasmus.course.session.timetable.Clash;
import org.milerasmus.course.session.timetable.Lesson;
import org.milerasmus.course.session.timetable.LessonKind;
import org.milerasmus.course.session.timetable.LessonRow;
import org.milerasmus.course.session.timetable.Room;
import org.milerasmus.course.session.timetable.Rooms;
import org.milerasmus.course.session.timetable.Timetables;
import org.milerasmus.web.frame.Feedback;

/** A lesson as it is typed, with what stands in its way. */
@Dependent
public class LessonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Timetables timetables;

    @Inject
    private transient Rooms rooms;

    @Inject
    private transient Instructors instructors;

    private Lesson lesson;
    private LessonTime time;
    private Long roomId;
    private List<Long> teacherIds = new ArrayList<>();
    private List<Room> offered = List.of();
    private List<Instructor> teachers = List.of();
    private List<Clash> clashes = List.of();
    private boolean checked;

    /** A new lesson on the day of the last one; at first, on the first day. */
    void begin(Session session) {
        open(timetables.edit(session.getId(), null), session);
        time = LessonTime.on(time == null ? session.getStartsOn() : time.getDay());
    }

    /** A lesson of the timetable. */
    void edit(Session session, LessonRow row) {
        open(timetables.edit(session.getId(), row.id()), session);
        time = LessonTime.of(row);
    }

    private void open(Lesson opened, Session session) {
        lesson = opened;
        roomId = lesson.getRoom() == null ? null : lesson.getRoom().getId();
        teacherIds = new ArrayList<>(lesson.getInstructors().stream().map(Instructor::getId).toList());
        offered = rooms.of(session.getHost().getId()).stream().filter(room -> !room.isRetired() || room.equals(lesson.getRoom())).toList();
        teachers = instructors.of(session.getId());
        checked = false;
        clashes = List.of();
    }

    /** Looks for what stands in the way, before anything is saved. */
    public void check() {
        fill();
        clashes = timetables.clashes(lesson, time.begins(), time.ends());
        checked = true;
    }

    /** Saves it, and says on which day it is. */
    LocalDate save() {
        fill();
        timetables.save(lesson, time.begins(), time.ends());
        Feedback.success("lesson.saved", lesson.getTitle());
        return time.getDay();
    }

    private void fill() {
        lesson.setRoom(offered.stream().filter(room -> Objects.equals(room.getId(), roomId)).findFirst().orElse(null));
        lesson.getInstructors().clear();
        teachers.stream().filter(one -> teacherIds.contains(one.getId())).forEach(lesson.getInstructors()::add);
    }

    public Lesson getLesson() {
        return lesson;
    }

    public LessonKind[] getKinds() {
        return LessonKind.values();
    }

    /** Rooms and labs that can be chosen. */
    public List<Room> getOffered() {
        return offered;
    }

    /** The instructors of the session. */
    public List<Instructor> getTeachers() {
        return teachers;
    }

    /** What stands in the way of the lesson as it is typed. */
    public List<Clash> getClashes() {
        return clashes;
    }

    /** Whether it was found that nothing stands in its way. */
    public boolean isFree() {
        return checked && clashes.isEmpty();
    }

    /** Day and hours. */
    public LessonTime getTime() {
        return time;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public List<Long> getTeacherIds() {
        return teacherIds;
    }

    public void setTeacherIds(List<Long> teacherIds) {
        this.teacherIds = teacherIds;
    }
}
