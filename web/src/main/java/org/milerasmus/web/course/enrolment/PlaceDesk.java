package org.milerasmus.web.course.enrolment;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.milerasmus.course.enrolment.Outcome;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.enrolmentlist.EnrolmentLists;
import org.milerasmus.course.enrolmentlist.EnrolmentRow;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.text.Formats;

/** What lists of places have in common: a search, rows, a selection, and what came of moving several at once. */
public abstract class PlaceDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnrolmentLists lists;

    @Inject
    private Formats formats;

    private final EnrolmentSearch search = new EnrolmentSearch();
    private LazyPage<EnrolmentRow> rows;
    private Done done;

    /** Code of the session that the list is about; null for all. */
    abstract String sessionCode();

    /** The rows. */
    public LazyPage<EnrolmentRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(() -> search.filter(sessionCode()), filter -> lists.count(filter), (filter, page) -> lists.list(filter, page), EnrolmentRow::id);
        }
        return rows;
    }

    /** Moves the selected places and keeps what came of each. */
    void move(String verb, Function<List<Selected>, List<Outcome>> deed) {
        List<EnrolmentRow> chosen = List.copyOf(getRows().getSelected());
        done = Done.of(verb, chosen, deed.apply(chosen.stream().map(EnrolmentRow::selected).toList()));
        getRows().setSelected(List.of());
    }

    /** Shows the rows of a changed search from the first one on; rows that may be hidden now are not selected any more. */
    public void find() {
        getRows().setSelected(List.of());
        getRows().restart();
    }

    /** Takes what came of the last move off the page. */
    public void dismiss() {
        done = null;
    }

    /** Why a place was not moved. */
    public String why(Done.Line line) {
        return formats.text("error." + line.refusal().key(), line.refusal().args());
    }

    /** Number of rows that are selected. */
    public int getChosen() {
        return getRows().getSelected().size();
    }

    public EnrolmentSearch getSearch() {
        return search;
    }

    /** What came of the last move; null before. */
    public Done getDone() {
        return done;
    }
}
