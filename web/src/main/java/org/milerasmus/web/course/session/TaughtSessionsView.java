package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.session.listing.TaughtRow;
import org.milerasmus.course.session.listing.TaughtSessions;
import org.milerasmus.web.list.LazyPage;

/** The sessions that the reader teaches in. */
@Named
@ViewScoped
public class TaughtSessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaughtSessions sessions;

    private final SessionSearch search = new SessionSearch();
    private final LazyPage<TaughtRow> rows = LazyPage.of(search::filter, f -> sessions.count(f), (f, page) -> sessions.list(f, page), TaughtRow::code);

    public SessionSearch getSearch() {
        return search;
    }

    public LazyPage<TaughtRow> getRows() {
        return rows;
    }
}
