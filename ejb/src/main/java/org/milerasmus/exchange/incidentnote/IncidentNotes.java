package org.milerasmus.exchange.incidentnote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.security.Roles;

/** Notes about incidents: for the staff of both academies and for administrators, nobody else; nothing is changed or removed. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class IncidentNotes {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    @Inject
    private Event<IncidentNoted> noted;

    /** The notes of a stay, oldest first. */
    public List<IncidentNote> of(long stayId) {
        readable(stayId);
        return em.createNamedQuery("IncidentNote.ofStay", IncidentNote.class).setParameter("stay", stayId).getResultList();
    }

    /** Adds a note about what happened on a day, which is not in the future. */
    public void add(long stayId, @NotNull LocalDate happenedOn, @Size(max = 2000) String text) {
        Mobility stay = readable(stayId);
        Set<Party> own = parties.of(stay);
        String academy = own.contains(Party.RECEIVING) ? stay.getReceiving().getName()
                : own.contains(Party.SENDING) ? stay.getSending().getName() : null;
        em.persist(new IncidentNote(stay, happenedOn, academy, parties.decision(text)));
        em.flush();
        noted.fire(new IncidentNoted(stayId, own.contains(Party.RECEIVING)));
    }

    private Mobility readable(long stayId) {
        return parties.stay(stayId, Party.SENDING, Party.RECEIVING, Party.PROGRAMME);
    }
}
