package org.milerasmus.web.exchange.call;

import org.milerasmus.exchange.call.Window;
import org.milerasmus.exchange.offering.Offer;
import org.milerasmus.exchange.offering.OpenCallFilter;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.web.list.TaughtSearch;

/** What the published calls are searched for. */
public class CallSearch extends TaughtSearch {

    private static final long serialVersionUID = 1L;

    private ExchangeKind kind;
    private String country;
    private Window window = Window.OPEN;

    /** Calls whose window stands so, or any, and of an offer of the ledger, or any. */
    OpenCallFilter filter(Window stands, Offer offer) {
        return new OpenCallFilter(getWords(), kind, getStudyField(), country, getLanguage(), getFrom(), getTo(), stands, offer);
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Window getWindow() {
        return window;
    }

    public void setWindow(Window window) {
        this.window = window;
    }
}
