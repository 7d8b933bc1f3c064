package org.milerasmus.web.exchange.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.exchange.call.Window;
import org.milerasmus.exchange.offering.CallRow;
import org.milerasmus.exchange.offering.OpenCallFilter;
import org.milerasmus.exchange.offering.OpenCalls;
import org.milerasmus.reference.ExchangeKind;
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

    private String words;
    private ExchangeKind kind;
    private String studyField;
    private String country;
    private String language;
    private LocalDate from;
    private LocalDate to;
    private Window window = Window.OPEN;

    private final LazyPage<CallRow> rows = LazyPage.of(this::filter, f -> calls.count(f), (f, page) -> calls.list(f, page), CallRow::code);

    private OpenCallFilter filter() {
        Window stands = offer.isChosen() ? null : window; // past offers are as good as open ones
        return new OpenCallFilter(words, kind, studyField, country, language, from, to, stands, offer.offer());
    }

    /** Where the window of a row stands now. */
    public Window windowOf(CallRow row) {
        return row.window(clock.instant());
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    public String getStudyField() {
        return studyField;
    }

    public void setStudyField(String studyField) {
        this.studyField = studyField;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Stays that end on this day or later. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Stays that start on this day or earlier. */
    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Window getWindow() {
        return window;
    }

    public void setWindow(Window window) {
        this.window = window;
    }
}
