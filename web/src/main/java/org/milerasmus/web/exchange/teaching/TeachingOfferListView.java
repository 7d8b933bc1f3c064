package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.exchange.teachingdesk.OfferFilter;
import org.milerasmus.exchange.teachingdesk.OfferRow;
import org.milerasmus.exchange.teachingdesk.TeachingOffers;
import org.milerasmus.web.list.LazyPage;

/** What instructors offer: the own offers of an instructor, all published ones for staff. */
@Named
@ViewScoped
public class TeachingOfferListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeachingOffers offers;

    private final SubjectSearch search = new SubjectSearch();
    private final LazyPage<OfferRow> rows =
            LazyPage.of(this::filter, f -> offers.count(f), (f, part) -> offers.list(f, part), OfferRow::code);

    private Long topicId;
    private Boolean offering;

    private OfferFilter filter() {
        return new OfferFilter(search.getWords(), search.getKind(), search.getStudyField(), search.getLanguage(), topicId,
                search.getFrom(), search.getTo());
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        rows.restart();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return search.isNarrowed() || topicId != null;
    }

    /** Takes every filter away. */
    public void clear() {
        search.clear();
        topicId = null;
        find();
    }

    /** Whether the reader can make an offer. */
    public boolean isOffering() {
        if (offering == null) {
            offering = offers.mayOffer();
        }
        return offering;
    }

    public SubjectSearch getSearch() {
        return search;
    }

    public LazyPage<OfferRow> getRows() {
        return rows;
    }

    /** Number of a topic of cyber forensics. */
    public Long getTopicId() {
        return topicId;
    }

    public void setTopicId(Long topicId) {
        this.topicId = topicId;
    }
}
