package org.milerasmus.web.partnership.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.milerasmus.partnership.contact.Contact;
import org.milerasmus.partnership.contact.ContactRole;
import org.milerasmus.partnership.contact.Contacts;
import org.milerasmus.web.frame.Feedback;

/** One contact to edit. */
@Named
@ViewScoped
public class ContactEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Contacts contacts;

    private Long id;
    private Long academyId;
    private Contact contact;

    /** Reads the contact; without a number a new one of the academy is begun. */
    public void load() {
        contact = id == null ? contacts.begin(academyId) : contacts.find(id);
        academyId = contact.getAcademy().getId();
    }

    /** Saves what was typed, which confirms it. */
    public String save() {
        Contact saved = contacts.save(contact);
        Feedback.success("contact.saved", saved.getName());
        return "/partnership/academy/view?faces-redirect=true&id=" + academyId;
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public Contact getContact() {
        return contact;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getAcademyId() {
        return academyId;
    }

    public void setAcademyId(Long academyId) {
        this.academyId = academyId;
    }
}
