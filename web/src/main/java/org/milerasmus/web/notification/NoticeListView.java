package org.milerasmus.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.notification.NoticeRow;
import org.milerasmus.notification.Notices;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.list.LazyPage;

/** The reader's own news. */
@Named
@ViewScoped
public class NoticeListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

    private LazyPage<NoticeRow> rows;

    /** The notices, newest first. */
    public LazyPage<NoticeRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(List::of, all -> notices.count(), (all, part) -> notices.list(part), row -> String.valueOf(row.id()));
        }
        return rows;
    }

    /** Opens the page that a notice is about; it is read then. */
    public String open(NoticeRow row) {
        notices.read(row.id());
        return row.link() + (row.link().contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Marks everything as read. */
    public void readAll() {
        notices.readAll();
        Feedback.success("notification.allRead");
    }
}
