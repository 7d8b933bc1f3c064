package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.exchange.teachingdesk.OfferFilter;
import org.milerasmus.exchange.teachingdesk.OfferRow;
import org.milerasmus.exchange.teachingdesk.TeachingOffers;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.web.list.LazyPage;

/** What instructors offer: the own offers of an instructor, all published ones for staff. */
@Named
@ViewScoped
public class TeachingOfferListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeachingOffers offers;

    private final LazyPage<OfferRow> rows =
            LazyPage.of(this::filter, f -> offers.count(f), (f, part) -> offers.list(f, part), OfferRow::code);

    private String words;
    private ExchangeKind kind;
    private String field;
    private String language;
    private Long topicId;
    private LocalDate from;
    private LocalDate to;
    private Boolean offering;

    private OfferFilter filter() {
        return new OfferFilter(words, kind, field, language, topicId, from, to);
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        rows.restart();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return Stream.of(words, kind, field, language, topicId, from, to).anyMatch(Objects::nonNull);
    }

    /** Takes every filter away. */
    public void clear() {
        words = null;
        kind = null;
        field = null;
        language = null;
        topicId = null;
        from = null;
        to = null;
        find();
    }

    /** Whether the reader can make an offer. */
    public boolean isOffering() {
        if (offering == null) {
            offering = offers.mayOffer();
        }
        return offering;
    }

    /** The kinds of visit to choose from. */
    public Set<ExchangeKind> getKinds() {
        return ExchangeKind.visits();
    }

    public LazyPage<OfferRow> getRows() {
        return rows;
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

    /** Number of a topic of cyber forensics. */
    public Long getTopicId() {
        return topicId;
    }

    public void setTopicId(Long topicId) {
        this.topicId = topicId;
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
}
