package org.milerasmus.web.exchange.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.milerasmus.exchange.call.Window;
import org.milerasmus.exchange.offering.CallRow;
import org.milerasmus.exchange.offering.OpenCallFilter;
import org.milerasmus.exchange.offering.OpenCalls;
import org.milerasmus.web.exchange.ledger.OfferSearch;
import org.milerasmus.web.list.LazyPage;

/** The list of published calls, open to everybody. */
@Named
@ViewScoped
public class CallListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenCalls calls;

    @Inject
    private transient Clock clock;

    @Inject
    private OfferSearch offer;

    private final CallSearch search = new CallSearch();

    private final LazyPage<CallRow> rows = LazyPage.of(this::filter, f -> calls.count(f), (f, page) -> calls.list(f, page), CallRow::code);

    private OpenCallFilter filter() {
        Window stands = offer.isChosen() ? null : search.getWindow(); // past offers are as good as open ones
        return search.filter(stands, offer.offer());
    }

    /** Where the window of a row stands now. */
    public Window windowOf(CallRow row) {
        return row.window(clock.instant());
    }

    public CallSearch getSearch() {
        return search;
    }

    /** A further filter, which the figures of the ledger lead here with. */
    public OfferSearch getOffer() {
        return offer;
    }

    public LazyPage<CallRow> getRows() {
        return rows;
    }

    public Window[] getWindows() {
        return Window.values();
    }
}
