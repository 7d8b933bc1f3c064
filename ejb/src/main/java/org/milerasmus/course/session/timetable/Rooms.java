package org.milerasmus.course.session.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import org.milerasmus.course.session.HostedSessions;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

/** The rooms and labs of hosts, kept by their staff or an administrator. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Rooms {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HostedSessions sessions;

    /** The rooms of a host by name, those that are retired among them. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Room> of(long academyId) {
        caller.requireAcademy(academyId, Academy.class, academyId);
        return em.createNamedQuery("Room.ofAcademy", Room.class).setParameter("academy", academyId).getResultList();
    }

    /** A new room of a host, to be filled in. */
    public Room begin(long academyId) {
        Academy academy = em.find(Academy.class, academyId);
        if (academy == null) {
            throw new NotFound(Academy.class, academyId);
        }
        sessions.requireKept(academy, Academy.class, academyId);
        return new Room(academy);
    }

    /**
     * Saves a new room, or one that was edited, retired or brought back.
     *
     * @throws RuleBroken when the host has another one of that name
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     */
    public void save(@Valid Room edited) {
        sessions.requireKept(edited.getAcademy(), Room.class, edited.getId());
        boolean taken = em.createNamedQuery("Room.named", Long.class).setParameter("academy", edited.getAcademy().getId())
                .setParameter("name", edited.getName()).getResultStream().anyMatch(id -> !id.equals(edited.getId()));
        if (taken) {
            throw RuleBroken.at("name", "room.taken", edited.getName());
        }
        if (edited.getId() == null) {
            em.persist(edited);
            return;
        }
        Room stored = em.find(Room.class, edited.getId());
        if (stored == null) {
            throw new NotFound(Room.class, edited.getId());
        }
        sessions.requireKept(stored.getAcademy(), Room.class, edited.getId());
        stored.requireVersion(edited.getVersion());
        em.merge(edited);
    }
}
