package org.milerasmus.web.exchange.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.exchange.decision.CallChoice;
import org.milerasmus.exchange.decision.DecisionRow;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.web.list.LazyPage;

/** The applications of the own academy's people, for nominating, reserving and rejecting several at once. */
@Named
@ViewScoped
public class NominationsView extends DecisionDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private Nominations nominations;

    private LazyPage<DecisionRow> rows;
    private Long chosenCall;

    @Override
    public LazyPage<DecisionRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(() -> getSearch().filter(getBetween().between()), filter -> nominations.count(filter),
                    (filter, part) -> nominations.list(filter, part), DecisionRow::id);
        }
        return rows;
    }

    /** Nominates each selected applicant for the best wish that is still possible. */
    public void nominate() {
        decide("nominate", selected -> nominations.nominate(selected, null));
    }

    /** Nominates each selected applicant for the chosen call. */
    public void nominateForCall() {
        decide("nominate", selected -> nominations.nominate(selected, chosenCall));
        chosenCall = null;
    }

    /** Keeps each selected applicant on the reserve list. */
    public void reserve() {
        decide("reserve", selected -> nominations.reserve(selected, null));
    }

    /** Says no to each selected applicant. */
    public void reject() {
        decide("reject", selected -> nominations.reject(selected, getReason().getPhrase(), getReason().getNote()));
    }

    /** Takes the last decision back where it was carried out. */
    public void undo() {
        List<Answer.Line> done = getAnswer().done();
        List<Selected> moved = done.stream().map(Answer.Line::selected).toList();
        answer(new Answer("takeBack", Answer.lines(done, nominations.takeBack(moved))));
    }

    @Override
    List<CallChoice> calls() {
        return nominations.wishedCalls();
    }

    public Long getChosenCall() {
        return chosenCall;
    }

    public void setChosenCall(Long chosenCall) {
        this.chosenCall = chosenCall;
    }
}
