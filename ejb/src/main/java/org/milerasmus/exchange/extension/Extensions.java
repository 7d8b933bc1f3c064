package org.milerasmus.exchange.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityChange;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.readiness.Checklists;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** Later ends of stays: one academy asks, the other answers; administrators can do both. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Extensions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    @Inject
    private Checklists checklists;

    @Inject
    private ExtensionRules rules;

    @Inject
    private Caller caller;

    @Inject
    private Event<ExtensionMoved> moved;

    /** The wishes for a later end of a stay, latest first. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<Extension> of(long stayId) {
        parties.readable(stayId);
        return em.createNamedQuery("Extension.ofStay", Extension.class).setParameter("stay", stayId).getResultList();
    }

    /** What holds up to a new end, and what does not. */
    public List<ExtensionFinding> check(long stayId, @NotNull LocalDate newEnd) {
        Mobility stay = parties.stay(stayId, Party.SENDING, Party.RECEIVING, Party.PROGRAMME);
        return rules.findings(stay, newEnd, checklists.of(stayId));
    }

    /** Asks the other academy for a later end; one wish at a time. */
    public void ask(long stayId, long version, @NotNull LocalDate newEnd, @Size(max = 500) String reason) {
        Mobility stay = parties.seen(stayId, version, Party.SENDING, Party.RECEIVING, Party.PROGRAMME);
        stay.requireStatus(MobilityStatus.CONFIRMED, MobilityStatus.READY, MobilityStatus.ARRIVED, MobilityStatus.INTERRUPTED);
        if (!em.createNamedQuery("Extension.inState", Extension.class).setParameter("stay", stayId)
                .setParameter("state", ExtensionState.ASKED).getResultList().isEmpty()) {
            throw RuleBroken.of("extension.alreadyAsked");
        }
        Extension wish = new Extension(stay, newEnd, parties.of(stay).contains(Party.RECEIVING), parties.decision(reason));
        em.lock(stay, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // of two who ask at once one comes too late
        em.persist(wish);
        write(wish);
    }

    /** Agrees: the stay ends later, if everything that has to hold up to the new end does. */
    public void agree(long extensionId, long version, @Size(max = 500) String answer) {
        Extension wish = answerable(extensionId, version);
        Mobility stay = wish.getMobility();
        if (!stay.getEndsOn().equals(wish.getOldEnd())) {
            throw RuleBroken.of("extension.changedSince", stay.getEndsOn());
        }
        rules.require(stay, wish.getNewEnd(), checklists.of(stay.getId()));
        Decision decision = parties.decision(answer);
        wish.agree(decision);
        stay.extend(wish.getNewEnd(), new Decision(decision.at(), decision.actor(), null, wish.getReason()));
        write(wish);
        parties.moved(stay, MobilityChange.EXTENDED);
    }

    /** Says no, and why. */
    public void decline(long extensionId, long version, @Size(max = 500) String answer) {
        Extension wish = answerable(extensionId, version);
        wish.decline(parties.decision(answer));
        write(wish);
    }

    /** Takes the wish back, for the academy that has uttered it. */
    public void takeBack(long extensionId, long version) {
        Extension wish = seen(extensionId, version);
        require(wish, wish.isByHost() ? Party.RECEIVING : Party.SENDING);
        wish.takeBack(parties.decision(null));
        write(wish);
    }

    private Extension answerable(long id, long version) {
        Extension wish = seen(id, version);
        require(wish, wish.isByHost() ? Party.SENDING : Party.RECEIVING);
        return wish;
    }

    private Extension seen(long id, long version) {
        Extension wish = em.find(Extension.class, id);
        if (wish == null) {
            throw new NotFound(Extension.class, id);
        }
        parties.stay(wish.getMobility().getId(), Party.values());
        wish.requireVersion(version);
        return wish;
    }

    private void require(Extension wish, Party party) {
        Set<Party> own = parties.of(wish.getMobility());
        caller.require(own.contains(party) || own.contains(Party.PROGRAMME), Extension.class, wish.getId());
    }

    private void write(Extension wish) {
        Writing.now(em, Extension.class, wish.getId());
        moved.fire(new ExtensionMoved(wish.getId(), wish.getState()));
    }
}
