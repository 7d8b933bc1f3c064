package org.milerasmus.web.course.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.milerasmus.course.enrolling.Enrolments;
import org.milerasmus.course.enrolling.PlaceRequests;
import org.milerasmus.course.enrolling.Prospect;
import org.milerasmus.course.enrolment.EnrolmentStatus;
import org.milerasmus.course.enrolment.Place;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.enrolment.queue.Answer;
import org.milerasmus.course.session.Session;
import org.milerasmus.web.frame.Feedback;

/** "Can I go?" on the page of a session, and what the reader has there: asks for a place, takes an offered seat, gives the place up. */
@Named
@ViewScoped
public class SessionPlaceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Enrolments enrolments;

    @Inject
    private transient PlaceRequests requests;

    private String code;
    private Prospect prospect;

    /** How the reader stands to the session. */
    public Prospect of(Session session) {
        if (prospect == null || !Objects.equals(code, session.getCode())) {
            code = session.getCode();
            prospect = enrolments.prospect(code);
        }
        return prospect;
    }

    /** Asks for a place. */
    public void enrol() {
        Answer answer = requests.enrol(code);
        prospect = null;
        if (answer.given()) {
            tell(answer.place());
        } else {
            Feedback.error("enrolment.notGiven");
        }
    }

    private static void tell(Place place) {
        if (place.status() == EnrolmentStatus.WAITING) {
            Feedback.success("enrolment.waits", place.position());
        } else {
            Feedback.success("enrolment.seated");
        }
    }

    /** Takes the offered seat. */
    public void accept() {
        enrolments.accept(seen());
        prospect = null;
        Feedback.success("enrolment.seated");
    }

    /** Gives the place up. */
    public void withdraw() {
        enrolments.withdraw(seen());
        prospect = null;
        Feedback.success("enrolment.withdrawn");
    }

    private Selected seen() {
        return new Selected(prospect.enrolment().getId(), prospect.enrolment().getVersion());
    }
}
