package org.milerasmus.exchange.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.person.EmergencyContact;
import org.milerasmus.security.Roles;

/** Arrival and departure, which the host confirms, and the return, which the sending academy confirms. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Stays {


    @Inject
    private Parties parties;

    @Inject
    private Departures departures;

    @Inject
    private AuditTrail audit;

    /** What the caller is to a stay. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Set<Party> mine(long stayId) {
        return parties.of(parties.readable(stayId));
    }

    /** Whom to call when something happens to the traveller; who asks is audited. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR})
    public EmergencyContact emergencyContact(long stayId) {
        Mobility stay = parties.stay(stayId, Party.values());
        audit.record(AuditAction.VIEWED, EmergencyContact.class, stayId, stay.getCode());
        return stay.getPerson().getEmergencyContact();
    }

    /**
     * The host confirms that the traveller has come.
     *
     * @param day  of the arrival, not in the future
     * @param note why there is no travel order, where there is none; else what one wants to say
     */
    public void arrive(long stayId, long version, @NotNull LocalDate day, @Size(max = 500) String note) {
        Mobility stay = parties.seen(stayId, version, Party.RECEIVING, Party.PROGRAMME);
        stay.arrive(day, parties.decision(note));
        parties.moved(stay, MobilityChange.ARRIVED);
    }

    /**
     * The host confirms that the traveller has left.
     *
     * @param day  last day at the host, not in the future
     * @param note why before the planned end, where it is
     */
    public void depart(long stayId, long version, @NotNull LocalDate day, @Size(max = 500) String note) {
        departures.depart(parties.seen(stayId, version, Party.RECEIVING, Party.PROGRAMME), day, parties.decision(note));
    }

    /** The sending academy confirms that the traveller is back. */
    public void complete(long stayId, long version, @NotNull LocalDate day, @Size(max = 500) String note) {
        Mobility stay = parties.seen(stayId, version, Party.SENDING, Party.PROGRAMME);
        Decision decision = parties.decision(note);
        stay.complete(day, decision);
        parties.moved(stay, MobilityChange.COMPLETED);
    }
}
