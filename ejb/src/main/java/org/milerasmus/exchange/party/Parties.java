package org.milerasmus.exchange.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.mobility.MobilityMoved;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.database.Writing;
import org.milerasmus.shared.text.Typed;

/** The stays of the caller, as what the caller is to them: the boundaries of everything about a stay ask here. */
@ApplicationScoped
public class Parties {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<MobilityMoved> moved;

    /** What the caller is to a stay; more than one when an academy hosts its own, nothing for those whom it is no business of. */
    public Set<Party> of(Mobility stay) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        add(parties, Party.PROGRAMME, caller.is(Role.ADMINISTRATOR));
        add(parties, Party.TRAVELLER, caller.is(Role.APPLICANT) && stay.getPerson().getAccount().getId().equals(caller.accountId()));
        add(parties, Party.SENDING, caller.is(Role.STAFF) && Objects.equals(stay.getSending().getId(), caller.academyId()));
        add(parties, Party.RECEIVING, caller.is(Role.STAFF) && Objects.equals(stay.getReceiving().getId(), caller.academyId()));
        return parties;
    }

    private static void add(Set<Party> parties, Party party, boolean is) {
        if (is) {
            parties.add(party);
        }
    }

    /**
     * A stay for somebody who is one of these to it.
     *
     * @throws NotFound for everybody else; the attempt is audited
     */
    public Mobility stay(long id, Party... allowed) {
        Mobility stay = em.find(Mobility.class, id);
        if (stay == null) {
            throw new NotFound(Mobility.class, id);
        }
        caller.require(Arrays.stream(allowed).anyMatch(of(stay)::contains), Mobility.class, id);
        return stay;
    }

    /** The same, to be changed: as it was on the caller's screen. */
    public Mobility seen(long id, long version, Party... allowed) {
        Mobility stay = stay(id, allowed);
        stay.requireVersion(version);
        return stay;
    }

    /** A stay for whoever may read it: everybody concerned, and the auditors. */
    public Mobility readable(long id) {
        return caller.is(Role.AUDITOR) ? em.find(Mobility.class, id) : stay(id, Party.values());
    }

    /** What the caller does now, with what was typed as the reason. */
    public Decision decision(String note) {
        return new Decision(clock.instant(), caller.account().orElseThrow().getDisplayName(), null, Typed.orNull(note));
    }

    /** Writes a change of a stay and tells it to whom it concerns. */
    public void moved(Mobility stay, MobilityChange change) {
        Writing.now(em, Mobility.class, stay.getId());
        moved.fire(new MobilityMoved(stay.getId(), change));
    }
}
