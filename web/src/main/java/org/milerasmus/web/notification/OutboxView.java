package org.milerasmus.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.milerasmus.outbox.MailStatus;
import org.milerasmus.outbox.OutboxMails;
import org.milerasmus.outbox.OutboxRow;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.list.LazyPage;

/** The mails, for the administrator. */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxMails mails;

    private LazyPage<OutboxRow> rows;
    private MailStatus status;

    /** The mails, newest first. */
    public LazyPage<OutboxRow> getRows() {
        if (rows == null) {
            rows = LazyPage.of(() -> Optional.ofNullable(status), filter -> mails.count(filter.orElse(null)),
                    (filter, part) -> mails.list(filter.orElse(null), part), row -> String.valueOf(row.id()));
        }
        return rows;
    }

    /** Whether mails can be sent at all. */
    public boolean isServerKnown() {
        return mails.isServerKnown();
    }

    /** Puts a mail at the head of the queue. */
    public void tryAgain(OutboxRow row) {
        mails.tryAgain(row.id(), row.version());
        Feedback.success("notification.outbox.queuedAgain");
    }

    public MailStatus[] getStatuses() {
        return MailStatus.values();
    }

    public MailStatus getStatus() {
        return status;
    }

    public void setStatus(MailStatus status) {
        this.status = status;
    }
}
