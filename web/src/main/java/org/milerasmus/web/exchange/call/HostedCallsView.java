package org.milerasmus.web.exchange.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.offering.CallFilter;
import org.milerasmus.exchange.offering.CallRow;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.web.list.LazyPage;

/** The calls of the own academy in every state; all calls for administrators and auditors. */
@Named
@ViewScoped
public class HostedCallsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Calls calls;

    private String words;
    private CallStatus status;
    private ExchangeKind kind;
    private Integer year;

    private final LazyPage<CallRow> rows = LazyPage.of(this::filter, f -> calls.count(f), (f, page) -> calls.list(f, page), CallRow::code);

    private CallFilter filter() {
        return new CallFilter(words, status, kind, year);
    }

    public LazyPage<CallRow> getRows() {
        return rows;
    }

    public CallStatus[] getStatuses() {
        return CallStatus.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public CallStatus getStatus() {
        return status;
    }

    public void setStatus(CallStatus status) {
        this.status = status;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    public void setKind(ExchangeKind kind) {
        this.kind = kind;
    }

    /** Calendar year in which the academic year starts. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
