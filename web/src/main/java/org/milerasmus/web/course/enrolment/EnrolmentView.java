package org.milerasmus.web.course.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.course.enrolling.Enrolments;
import org.milerasmus.course.enrolling.OtherSession;
import org.milerasmus.course.enrolling.Prospect;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.session.Session;
import org.milerasmus.web.frame.Feedback;

/** One of the reader's own places: what it is, what to do next, and the other sessions that one can go to instead. */
@Named
@ViewScoped
public class EnrolmentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/course/enrolment/list?faces-redirect=true";

    @Inject
    private transient Enrolments enrolments;

    @Inject
    private transient Clock clock;

    private Long id;
    private Enrolment place;
    private long position;
    private List<OtherSession> others = List.of();
    private String other;

    /** Reads it. */
    public void load() {
        place = enrolments.get(id);
        if (isOpen()) {
            Prospect prospect = enrolments.prospect(place.getSession().getCode());
            position = prospect.position();
            others = enrolments.others(id);
        }
    }

    /** Takes the offered seat. */
    public String accept() {
        enrolments.accept(seen());
        Feedback.success("enrolment.seated");
        return LIST;
    }

    /** Gives the place up. */
    public String withdraw() {
        enrolments.withdraw(seen());
        Feedback.success("enrolment.withdrawn");
        return LIST;
    }

    /** Goes to the chosen session instead. */
    public String change() {
        enrolments.change(seen(), other);
        Feedback.success("enrolment.changed", other);
        return LIST;
    }

    private Selected seen() {
        return new Selected(place.getId(), place.getVersion());
    }

    /** Key of the words that say what is next; for who has a seat they depend on whether the session is to come, is given or is over. */
    public String getNext() {
        Session session = place.getSession();
        LocalDate today = LocalDate.now(clock.withZone(session.getHost().zone()));
        if (place.getStatus() != EnrolmentStatus.SEATED || today.isBefore(session.getStartsOn())) {
            return "enrolment.next." + place.getStatus();
        }
        return today.isAfter(session.getEndsOn()) ? "enrolment.next.seatedOver" : "enrolment.next.seatedRunning";
    }

    /** Whether it can still be given up. */
    public boolean isOpen() {
        return EnrolmentStatus.OPEN.contains(place.getStatus());
    }

    /** Whether the reader has a seat, and so sees the online link. */
    public boolean isTakingPart() {
        return EnrolmentStatus.TAKING_PART.contains(place.getStatus());
    }

    public Enrolment getPlace() {
        return place;
    }

    /** On the waiting list, from 1; 0 for who does not wait. */
    public long getPosition() {
        return position;
    }

    public List<OtherSession> getOthers() {
        return others;
    }

    /** Code of the session to go to instead. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
