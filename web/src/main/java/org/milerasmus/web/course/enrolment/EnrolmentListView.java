package org.milerasmus.web.course.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.course.enrolling.SessionNominations;
import org.milerasmus.course.enrolmentlist.EnrolmentRow;
import org.milerasmus.web.frame.Feedback;

/** One's own places; for staff those of their academy's people, to be withdrawn or exchanged; for the programme all. */
@Named
@ViewScoped
public class EnrolmentListView extends PlaceDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private SessionNominations nominations;

    @Override
    String sessionCode() {
        return null;
    }

    /** Gives the selected places up. */
    public void withdraw() {
        move("withdraw", nominations::withdraw);
    }

    /** Lets the two selected people exchange their sessions. */
    public void swap() {
        List<EnrolmentRow> two = List.copyOf(getRows().getSelected());
        nominations.swap(two.getFirst().selected(), two.getLast().selected());
        getRows().setSelected(List.of());
        Feedback.success("enrolment.swapped", two.getFirst().name(), two.getLast().name());
    }

    /** Whether the selected two can exchange their seats: places in two sessions of one course. */
    public boolean isSwappable() {
        List<EnrolmentRow> two = getRows().getSelected();
        return two.size() == 2 && two.getFirst().courseTitle().equals(two.getLast().courseTitle())
                && !two.getFirst().sessionCode().equals(two.getLast().sessionCode());
    }
}
