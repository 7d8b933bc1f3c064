package org.milerasmus.web.course.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.course.session.listing.SessionLists;
import org.milerasmus.course.session.listing.SessionRow;
import org.milerasmus.web.list.LazyPage;

/** The sessions of the own academy in every state; all sessions for administrators and auditors. */
@Named
@ViewScoped
public class HostedSessionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionLists sessions;

    private final SessionSearch search = new SessionSearch();
    private final LazyPage<SessionRow> rows = LazyPage.of(search::filter, f -> sessions.count(f), (f, page) -> sessions.list(f, page), SessionRow::code);

    public SessionSearch getSearch() {
        return search;
    }

    public LazyPage<SessionRow> getRows() {
        return rows;
    }
}
