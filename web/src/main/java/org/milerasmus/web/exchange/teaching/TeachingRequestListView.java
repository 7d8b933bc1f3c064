package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.exchange.teaching.RequestStatus;
import org.milerasmus.exchange.teachingdesk.RequestFilter;
import org.milerasmus.exchange.teachingdesk.RequestRow;
import org.milerasmus.exchange.teachingdesk.TeachingRequests;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.web.list.LazyPage;

/** What academies ask guest instructors for. */
@Named
@ViewScoped
public class TeachingRequestListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeachingRequests requests;

    private final LazyPage<RequestRow> rows =
            LazyPage.of(this::filter, f -> requests.count(f), (f, part) -> requests.list(f, part), RequestRow::code);

    private String words;
    private ExchangeKind kind;
    private RequestStatus status;
    private String field;
    private String language;
    private LocalDate from;
    private LocalDate to;
    private Boolean own;

    private RequestFilter filter() {
        return new RequestFilter(words, kind, status, field, language, from, to, Boolean.TRUE.equals(own));
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        rows.restart();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return Stream.of(words, kind, status, field, language, from, to, own).anyMatch(Objects::nonNull);
    }

    /** Takes every filter away. */
    public void clear() {
        words = null;
        kind = null;
        status = null;
        field = null;
        language = null;
        from = null;
        to = null;
        own = null;
        find();
    }

    /** The kinds of visit to choose from. */
    public Set<ExchangeKind> getKinds() {
        return ExchangeKind.visits();
    }

    public LazyPage<RequestRow> getRows() {
        return rows;
    }

    public RequestStatus[] getStatuses() {
        return RequestStatus.values();
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

    public RequestStatus getStatus() {
        return status;
    }

    public void setStatus(RequestStatus status) {
        this.status = status;
    }

    /** ISCED-F code. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** True for those of the own academy alone; null for all. */
    public Boolean getOwn() {
        return own;
    }

    public void setOwn(Boolean own) {
        this.own = Boolean.TRUE.equals(own) ? Boolean.TRUE : null;
    }
}
