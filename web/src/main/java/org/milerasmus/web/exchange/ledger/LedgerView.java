package org.milerasmus.web.exchange.ledger;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.ledger.Balance;
import org.milerasmus.exchange.ledger.Flow;
import org.milerasmus.exchange.ledger.Ledger;
import org.milerasmus.exchange.ledger.LedgerLine;
import org.milerasmus.exchange.ledger.Ledgers;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.AcademyChoice;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.list.ListAddress;

/** The reciprocity ledger of the reader's academy, or of the one that an administrator or auditor has chosen. */
@Named
@ViewScoped
public class LedgerView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_PARTNERS = 10;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Academies academies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private final LedgerSearch search = new LedgerSearch();
    private Ledger ledger;
    private final LazyPage<LedgerLine> rows = LazyPage.of(() -> null, none -> ledger.lines().size(), (none, page) -> ledger.lines(page), LedgerLine::key);

    /** Reads the ledger that the address asks for. */
    public void load() {
        search.getYears().complete(AcademicYear.of(LocalDate.now(clock)));
        search.name(id -> AcademyChoice.of(academies.find(id)));
        if (search.getAcademy() != null || !isAcademyChosen()) {
            ledger = ledgers.of(search.filter());
        }
    }

    /** Reads it anew after the search has changed, and keeps that in the address; where it cannot be read, the last one stays. */
    public void find() {
        if (search.getAcademy() != null || !isAcademyChosen()) {
            ledger = ledgers.of(search.filter());
            rows.restart();
        }
        ListAddress.show(FacesContext.getCurrentInstance());
    }

    /** Takes every filter away but the years. */
    public void clear() {
        search.clear();
        find();
    }

    /** Whether the academy is chosen: by those who belong to none. */
    public boolean isAcademyChosen() {
        return caller.academyId() == null;
    }

    /** Academies whose name, city or code has the words. */
    public List<AcademyChoice> choices(String words) {
        return academies.choices(words);
    }

    /** Fewest grants of a partner's people in a year of which the host learns the sum. */
    public int getFewestGrants() {
        return Flow.FEWEST_GRANTS;
    }

    /** The ledger; null before an academy is chosen. */
    public Ledger getLedger() {
        return ledger;
    }

    /** The balances with the partners that most people went to or came from, or with all of them. */
    public List<Balance> getBalances() {
        return search.getEveryPartner() == null ? ledger.balances().stream().limit(FIRST_PARTNERS).toList() : ledger.balances();
    }

    public LazyPage<LedgerLine> getRows() {
        return rows;
    }

    public LedgerSearch getSearch() {
        return search;
    }

    public Service[] getServices() {
        return Service.values();
    }

    public ExchangeKind[] getKinds() {
        return ExchangeKind.values();
    }

    public Direction[] getDirections() {
        return new Direction[] {Direction.OUTGOING, Direction.INCOMING};
    }
}
