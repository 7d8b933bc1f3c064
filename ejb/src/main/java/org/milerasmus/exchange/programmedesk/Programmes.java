package org.milerasmus.exchange.programmedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ProgrammeMoved;
import org.milerasmus.exchange.programme.ProgrammeStatus;
import org.milerasmus.exchange.programme.ProgrammeText;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.security.signin.SecondAuthentication;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** The programmes of visits: written by the instructor and both academies, signed by all three in turn. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF})
public class Programmes {

    private static final Party[] SIGNATORIES = VisitProgramme.SIGNATORIES.toArray(Party[]::new);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Parties parties;

    @Inject
    private VisitDesk desk;

    @Inject
    private SecondAuthentication authentication;

    @Inject
    private Event<ProgrammeMoved> moved;

    /** The programme of a stay with its report; empty when nobody has begun it. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Optional<VisitProgramme> find(long stayId) {
        return desk.find(stayId);
    }

    /**
     * Saves the text; signatures that were given before count no more.
     *
     * @param version of the programme on the caller's screen; without effect for the first text
     * @throws Stale when it was saved elsewhere since it was read
     */
    public VisitProgramme save(long stayId, long version, @NotNull @Valid ProgrammeText text) {
        Mobility stay = desk.stay(stayId, SIGNATORIES);
        Optional<VisitProgramme> found = desk.find(stayId);
        Decision decision = parties.decision(null);
        if (found.isEmpty()) {
            VisitProgramme first = new VisitProgramme(stay, text, decision);
            em.persist(first);
            return desk.written(first);
        }
        VisitProgramme programme = found.get();
        programme.requireVersion(version);
        boolean signed = programme.getSigning().getStatus() != ProgrammeStatus.DRAFT;
        programme.write(text, decision);
        desk.written(programme);
        if (signed) {
            moved.fire(new ProgrammeMoved(programme.getId(), Party.TRAVELLER, false));
        }
        return programme;
    }

    /**
     * Signs as the party whose turn it is.
     *
     * @param seenHash hash of the text that the caller has read
     * @param password of the caller, once more
     * @throws RuleBroken when it is somebody else's turn, the text has changed, or the password is not right
     */
    public VisitProgramme sign(long stayId, long version, @NotNull String seenHash, String password) {
        VisitProgramme programme = desk.seen(stayId, version, SIGNATORIES);
        authentication.require(password);
        programme.sign(party(programme), caller.accountId(), seenHash, parties.decision(null));
        desk.written(programme);
        moved.fire(new ProgrammeMoved(programme.getId(), programme.getSigning().getTurn(), false));
        return programme;
    }

    /** An academy whose turn it is does not sign, and says what should be written otherwise. */
    @RolesAllowed(Roles.STAFF)
    public VisitProgramme sendBack(long stayId, long version, @NotBlank @Size(max = 1000) String words) {
        VisitProgramme programme = desk.seen(stayId, version, SIGNATORIES);
        programme.sendBack(party(programme), parties.decision(words));
        desk.written(programme);
        moved.fire(new ProgrammeMoved(programme.getId(), Party.TRAVELLER, true));
        return programme;
    }

    /** The caller as the one whose turn it is, else as what the caller is: an academy that hosts its own signs for both. */
    private Party party(VisitProgramme programme) {
        Set<Party> own = parties.of(programme.getMobility());
        return programme.getSigning().getTurn() != null && own.contains(programme.getSigning().getTurn()) ? programme.getSigning().getTurn() : own.iterator().next();
    }
}
