package org.milerasmus.web.exchange.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.CallChoice;
import org.milerasmus.exchange.decision.DecisionRow;
import org.milerasmus.exchange.decision.seat.SeatSummary;
import org.milerasmus.web.list.LazyPage;

/** Those who are nominated for the host's calls, for accepting and refusing several at once, beside the seats that are left. */
@Named
@ViewScoped
public class AdmissionsView extends DecisionDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private Admissions admissions;

    private LazyPage<DecisionRow> rows;
    private List<SeatSummary> seats;

    @Override
    public LazyPage<DecisionRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(() -> getSearch().filter(getBetween().between()), filter -> admissions.count(filter),
                    (filter, part) -> admissions.list(filter, part), DecisionRow::id);
        }
        return rows;
    }

    /** Gives each selected applicant a seat, as long as there is one. */
    public void accept() {
        decide("accept", admissions::accept);
        seats = null;
    }

    /** Says no to each selected applicant. */
    public void refuse() {
        decide("refuse", selected -> admissions.refuse(selected, getReason().getPhrase(), getReason().getNote()));
        seats = null;
    }

    @Override
    List<CallChoice> calls() {
        return getSeats().stream().map(call -> new CallChoice(call.callId(), call.code(), call.title())).toList();
    }

    /** How the seats of the calls to come stand. */
    public List<SeatSummary> getSeats() {
        if (seats == null) {
            seats = admissions.seats();
        }
        return seats;
    }
}
