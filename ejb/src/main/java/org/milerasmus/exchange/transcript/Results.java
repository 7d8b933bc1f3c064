package org.milerasmus.exchange.transcript;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Codes;

/** Results of guests: entered and certified by staff of the host. */
@Stateless
@RolesAllowed(Roles.STAFF)
public class Results {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Mobilities mobilities;

    @Inject
    private OwnGuests guests;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    @Inject
    private Event<TranscriptIssued> issued;

    @Inject
    private Event<TranscriptRevoked> revoked;

    /** The results of a guest's stay; where none were saved yet a new sheet with the components that were agreed. */
    public ResultSheet sheet(@NotBlank String stayCode) {
        Mobility stay = mobilities.get(stayCode);
        guests.requireBegun(stay);
        return em.createNamedQuery("ResultSheet.ofStay", ResultSheet.class).setParameter("stay", stay.getId()).getResultStream().findFirst()
                .map(Results::loaded).orElseGet(() -> guests.begin(stay));
    }

    /**
     * Saves a sheet.
     *
     * @throws org.milerasmus.shared.Stale when it was saved elsewhere since it was read
     * @throws RuleBroken                  when a grade is not in the host's scale, a component stands twice or a date is impossible
     */
    public ResultSheet save(@NotNull @Valid ResultSheet edited) {
        Mobility stay = em.find(Mobility.class, edited.getMobility().getId());
        guests.requireBegun(stay);
        edited.check(guests.scale(stay), today());
        edited.saved(by(), clock.instant());
        if (edited.getId() == null) {
            em.persist(edited);
            return edited;
        }
        ResultSheet stored = guests.mine(em.find(ResultSheet.class, edited.getId()), edited.getId());
        caller.require(stored.getMobility().equals(stay), ResultSheet.class, edited.getId());
        stored.requireVersion(edited.getVersion());
        ResultSheet saved = em.merge(edited);
        em.flush();
        return loaded(saved);
    }

    /**
     * Issues a transcript of what was saved; one that is in force is replaced by it.
     *
     * @return code of the transcript
     */
    public String issue(long sheetId, long version) {
        ResultSheet sheet = guests.mine(em.find(ResultSheet.class, sheetId, LockModeType.PESSIMISTIC_WRITE), sheetId);
        sheet.requireVersion(version);
        Scale scale = guests.scale(sheet.getMobility());
        sheet.check(scale, today());
        Transcript before = inForce(sheet);
        Transcript transcript = new Transcript(codes.next("TOR", today().getYear()), sheet, scale, by(), clock.instant());
        em.persist(transcript);
        if (before != null) {
            before.replace(transcript, clock.instant());
        }
        sheet.inForce(transcript);
        em.flush();
        issued.fire(new TranscriptIssued(transcript.getId(), before == null ? null : before.getId()));
        return transcript.getCode();
    }

    /** Takes the transcript that is in force back, with a reason that the home academy and the traveller read. */
    public void revoke(long sheetId, long version, @NotBlank @Size(max = 500) String reason) {
        ResultSheet sheet = guests.mine(em.find(ResultSheet.class, sheetId, LockModeType.PESSIMISTIC_WRITE), sheetId);
        sheet.requireVersion(version);
        Transcript transcript = inForce(sheet);
        if (transcript == null) {
            throw RuleBroken.of("transcript.none");
        }
        transcript.revoke(reason, clock.instant());
        sheet.inForce(null);
        em.flush();
        revoked.fire(new TranscriptRevoked(transcript.getId()));
    }

    /** As the home academy has left it, which may decide about it at this moment. */
    private Transcript inForce(ResultSheet sheet) {
        if (sheet.getTranscript() != null) {
            em.refresh(sheet.getTranscript(), LockModeType.PESSIMISTIC_WRITE);
        }
        return sheet.getTranscript();
    }

    private String by() {
        return caller.account().map(Account::getDisplayName).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResultSheet loaded(ResultSheet sheet) {
        sheet.getResults().size();
        sheet.getMobility().getCode();
        return sheet;
    }
}
