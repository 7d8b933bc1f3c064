package org.milerasmus.web.exchange.teaching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.exchange.teaching.RequestStatus;
import org.milerasmus.exchange.teachingdesk.RequestFilter;
import org.milerasmus.exchange.teachingdesk.RequestRow;
import org.milerasmus.exchange.teachingdesk.TeachingRequests;
import org.milerasmus.web.list.LazyPage;

/** What academies ask guest instructors for. */
@Named
@ViewScoped
public class TeachingRequestListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeachingRequests requests;

    private final SubjectSearch search = new SubjectSearch();
    private final LazyPage<RequestRow> rows =
            LazyPage.of(this::filter, f -> requests.count(f), (f, part) -> requests.list(f, part), RequestRow::code);

    private RequestStatus status;
    private Boolean own;

    private RequestFilter filter() {
        return new RequestFilter(search.getWords(), search.getKind(), status, search.getStudyField(), search.getLanguage(),
                search.getFrom(), search.getTo(), Boolean.TRUE.equals(own));
    }

    /** Shows the rows of a changed search from the first one on. */
    public void find() {
        rows.restart();
    }

    /** Whether anything is filtered. */
    public boolean isNarrowed() {
        return search.isNarrowed() || status != null || own != null;
    }

    /** Takes every filter away. */
    public void clear() {
        search.clear();
        status = null;
        own = null;
        find();
    }

    public SubjectSearch getSearch() {
        return search;
    }

    public LazyPage<RequestRow> getRows() {
        return rows;
    }

    public RequestStatus[] getStatuses() {
        return RequestStatus.values();
    }

    public RequestStatus getStatus() {
        return status;
    }

    public void setStatus(RequestStatus status) {
        this.status = status;
    }

    /** True for those of the own academy alone; null for all. */
    public Boolean getOwn() {
        return own;
    }

    public void setOwn(Boolean own) {
        this.own = Boolean.TRUE.equals(own) ? Boolean.TRUE : null;
    }
}
