package org.milerasmus.web.partnership.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.contact.ContactRow;
import org.milerasmus.partnership.contact.ContactState;
import org.milerasmus.partnership.contact.Contacts;
import org.milerasmus.web.frame.Feedback;

/** The contacts on the page of one academy. */
@Named
@ViewScoped
public class AcademyContactsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Contacts contacts;

    @Inject
    private transient Clock clock;

    private Long academyId;
    private List<ContactRow> rows;

    /** The contacts by role. */
    public List<ContactRow> getRows() {
        if (rows == null) {
            rows = contacts.of(academyId);
        }
        return rows;
    }

    /** Whether a contact can be relied on today. */
    public ContactState state(ContactRow row) {
        return row.state(LocalDate.now(clock));
    }

    /** Whether somebody should look at one of them. */
    public boolean isStale() {
        return getRows().stream().anyMatch(row -> state(row).isStale());
    }

    /** Says that a contact is still true. */
    public void confirm(ContactRow row) {
        contacts.confirm(row.id(), row.version());
        rows = null;
        Feedback.success("contact.confirmed", row.name());
    }

    /** Takes a contact out. */
    public void remove(ContactRow row) {
        contacts.remove(row.id(), row.version());
        rows = null;
        Feedback.success("contact.removed", row.name());
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }
}
