package org.milerasmus.partnership.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** Whom to write to at academies: read by all staff, kept by staff of the academy and by administrators. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Contacts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Number of contacts that a filter finds. */
    public long count(ContactFilter filter) {
        return query(filter).count();
    }

    /** The contacts that a filter finds, the one that was confirmed first at the top unless asked otherwise. */
    public List<ContactRow> list(ContactFilter filter, PageRequest page) {
        return query(filter).list(page);
    }

    /** The contacts of one academy, by role. */
    public List<ContactRow> of(long academyId) {
        return em.createNamedQuery("Contact.ofAcademy", ContactRow.class).setParameter("academy", academyId).getResultList();
    }

    /** A new contact of an academy, to be filled in; for those who keep its page. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Contact begin(long academyId) {
        Academy academy = em.find(Academy.class, academyId);
        if (academy == null) {
            throw new NotFound(Academy.class, academyId);
        }
        requireKeeper(academyId, null);
        return new Contact(academy, LocalDate.now(clock));
    }

    /** A contact to edit, for those who keep the academy's page. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Contact find(long id) {
        Contact contact = em.find(Contact.class, id);
        if (contact == null) {
            throw new NotFound(Contact.class, id);
        }
        requireKeeper(contact.getAcademy().getId(), id);
        contact.getAcademy().getName();
        return contact;
    }

    /** Saves a contact; whoever saves it says that it is true. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Contact save(@Valid Contact edited) {
        edited.requirePeriod();
        requireKeeper(edited.getAcademy().getId(), edited.getId());
        edited.confirm(name(), LocalDate.now(clock));
        if (edited.getId() == null) {
            em.persist(edited);
            return edited;
        }
        find(edited.getId()).requireVersion(edited.getVersion());
        return em.merge(edited);
    }

    /** Says that a contact is still true, as it was on the caller's screen. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void confirm(long id, long version) {
        Contact contact = seen(id, version);
        contact.confirm(name(), LocalDate.now(clock));
    }

    /** Takes a contact out, as it was on the caller's screen. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void remove(long id, long version) {
        em.remove(seen(id, version));
    }

    /** As it was on the caller's screen; its row is locked, so that of two who act at once the second sees what the first did. */
    private Contact seen(long id, long version) {
        Contact contact = find(id);
        em.refresh(contact, LockModeType.PESSIMISTIC_WRITE);
        contact.requireVersion(version);
        return contact;
    }

    private void requireKeeper(Long academyId, Long id) {
        caller.require(caller.is(Role.ADMINISTRATOR) || academyId.equals(caller.academyId()), Contact.class, id);
    }

    private String name() {
        return caller.account().map(Account::getDisplayName).orElseThrow();
    }

    private ContactQuery query(ContactFilter filter) {
        return new ContactQuery(em, filter, LocalDate.now(clock));
    }
}
