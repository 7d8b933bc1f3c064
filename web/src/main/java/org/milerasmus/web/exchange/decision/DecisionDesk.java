package org.milerasmus.web.exchange.decision;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.decision.CallChoice;
import org.milerasmus.exchange.decision.DecisionRow;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.web.exchange.ledger.BetweenSearch;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.text.Formats;

/** What the lists of nominations and of admissions have in common: a search, rows, a selection, a reason, and what came of it. */
public abstract class DecisionDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Formats formats;

    @Inject
    private BetweenSearch between;

    private final DecisionSearch search = new DecisionSearch();
    private final ReasonForm reason = new ReasonForm();
    private Answer answer;
    private List<CallChoice> calls;

    /** The rows. */
    public abstract LazyPage<DecisionRow> getRows();

    /** The calls that the list can be narrowed to. */
    abstract List<CallChoice> calls();

    /** The same for their menu, which the page fills when it is opened: before, they are read for the name of a chosen one only. */
    public List<CallChoice> getCalls() {
        if (calls == null && (search.getCallId() != null || FacesContext.getCurrentInstance().isPostback())) {
            calls = calls();
        }
        return calls == null ? List.of() : calls;
    }

    /** Decides about the selected rows and keeps what came of each. */
    void decide(String verb, Function<List<Selected>, List<Outcome>> decision) {
        List<DecisionRow> rows = List.copyOf(getRows().getSelected());
        answer = Answer.of(verb, rows, decision.apply(rows.stream().map(DecisionRow::selected).toList()));
        getRows().setSelected(List.of());
        reason.clear();
    }

    /** Shows the rows of a changed search from the first one on; rows that may be hidden now are not selected any more. */
    public void find() {
        getRows().setSelected(List.of());
        getRows().restart();
    }

    /** Takes every filter away. */
    public void clear() {
        search.clear();
        between.clear();
        find();
    }

    /** Takes what came of the last decision off the page. */
    public void dismiss() {
        answer = null;
    }

    /** Why nothing was done to an application. */
    public String why(Answer.Line line) {
        return formats.text("error." + line.refusal().key(), line.refusal().args());
    }

    void answer(Answer newAnswer) {
        answer = newAnswer;
    }

    /** Title of the call that the list is narrowed to; null for any. */
    public String getChosenTitle() {
        return search.getCallId() == null ? null
                : getCalls().stream().filter(call -> call.id().equals(search.getCallId())).map(CallChoice::title).findFirst().orElse(null);
    }

    /** The states that can be looked for. */
    public Set<ApplicationStatus> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT));
    }

    public PersonKind[] getKinds() {
        return PersonKind.values();
    }

    /** Further filters, which the figures of the ledger lead here with. */
    public BetweenSearch getBetween() {
        return between;
    }

    public DecisionSearch getSearch() {
        return search;
    }

    public ReasonForm getReason() {
        return reason;
    }

    /** What came of the last decision; null before. */
    public Answer getAnswer() {
        return answer;
    }
}
