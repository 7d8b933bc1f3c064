package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.course.session.Instructor;
import org.milerasmus.course.session.Session;
import org.milerasmus.course.session.planning.InstructorChoice;
import org.milerasmus.course.session.planning.Instructors;
import org.milerasmus.course.session.listing.OpenSessions;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.web.frame.Feedback;

/** Who teaches in a session, as its host names them. */
@Named
@ViewScoped
public class InstructorListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenSessions sessions;

    @Inject
    private transient Instructors instructors;

    @Inject
    private transient Academies academies;

    private String code;
    private Session session;
    private Instructor typed;
    private AcademyChoice academy;
    private Long personId;
    private List<InstructorChoice> persons = List.of();
    private List<Instructor> rows = List.of();

    /** Reads who teaches, and begins a new line, for who may name them. */
    public void load() {
        session = sessions.view(code);
        begin();
    }

    private void begin() {
        typed = instructors.begin(session.getId());
        academy = AcademyChoice.of(session.getHost());
        academyChosen();
        rows = instructors.of(session.getId());
    }

    /** Another academy has other people. */
    public void academyChosen() {
        personId = null;
        persons = academy == null ? List.of() : instructors.choices(academy.id(), null);
    }

    /** At most 20 academies or universities, by words of their name. */
    public List<AcademyChoice> find(String words) {
        return academies.choices(words);
    }

    /** Names who was typed, or changes the hours of who was opened. */
    public void save() {
        if (typed.getId() == null) {
            typed.setAcademy(academies.find(academy.id()));
            instructors.add(typed, personId);
        } else {
            instructors.change(typed);
        }
        Feedback.success("instructor.saved");
        begin();
    }

    /** Opens a line to change its hours. */
    public void edit(Instructor row) {
        typed = row;
    }

    /** Leaves a line as it was. */
    public void back() {
        begin();
    }

    /** Takes somebody out. */
    public void remove(Instructor row) {
        instructors.remove(row.getId(), row.getVersion());
        Feedback.success("instructor.removed", row.getName());
        begin();
    }

    public Instructor getTyped() {
        return typed;
    }

    public List<Instructor> getRows() {
        return rows;
    }

    /** Instructors and officers of the chosen academy. */
    public List<InstructorChoice> getPersons() {
        return persons;
    }

    public Session getSession() {
        return session;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public AcademyChoice getAcademy() {
        return academy;
    }

    public void setAcademy(AcademyChoice academy) {
        this.academy = academy;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}
