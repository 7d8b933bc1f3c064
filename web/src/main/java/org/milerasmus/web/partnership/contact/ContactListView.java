package org.milerasmus.web.partnership.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.contact.ContactFilter;
import org.milerasmus.partnership.contact.ContactRole;
import org.milerasmus.partnership.contact.ContactRow;
import org.milerasmus.partnership.contact.ContactState;
import org.milerasmus.partnership.contact.Contacts;
import org.milerasmus.web.list.LazyPage;

/** The contacts of all academies. */
@Named
@ViewScoped
public class ContactListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Contacts contacts;

    @Inject
    private transient Academies academies;

    @Inject
    private transient Clock clock;

    private String words;
    private ContactRole role;
    private ContactState state;
    private Boolean stale;
    private Long academyId;

    private final LazyPage<ContactRow> rows =
            LazyPage.of(this::filter, f -> contacts.count(f), (f, page) -> contacts.list(f, page), ContactRow::id);

    private ContactFilter filter() {
        return new ContactFilter(words, role, state, stale != null, academyId);
    }

    /** Whether a contact can be relied on today. */
    public ContactState state(ContactRow row) {
        return row.state(LocalDate.now(clock));
    }

    /** Name of the academy that the list is narrowed to, or null. */
    public String getAcademy() {
        return academyId == null ? null : academies.find(academyId).getName();
    }

    public LazyPage<ContactRow> getRows() {
        return rows;
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public ContactState[] getStates() {
        return ContactState.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ContactRole getRole() {
        return role;
    }

    public void setRole(ContactRole role) {
        this.role = role;
    }

    public ContactState getState() {
        return state;
    }

    public void setState(ContactState state) {
        this.state = state;
    }

    /** True when those alone are shown that somebody should look at, else null. */
    public Boolean getStale() {
        return stale;
    }

    public void setStale(Boolean stale) {
        this.stale = Boolean.TRUE.equals(stale) ? true : null;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }
}
