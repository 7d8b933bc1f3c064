package org.milerasmus.exchange.recognition;

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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.exchange.learning.AgreedComponents;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.exchange.transcript.Transcripts;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.partnership.grading.GradingTable;
import org.milerasmus.partnership.grading.GradingTables;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** Recognition of results: decided by staff or the study office of the home academy. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL})
public class Recognitions {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Mobilities mobilities;

    @Inject
    private Transcripts transcripts;

    @Inject
    private GradingTables tables;

    @Inject
    private AgreedComponents agreed;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecognitionDecided> decided;

    /** What was decided about the stay's latest transcript that has been decided about, for whoever may see the stay. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Optional<Recognition> ofStay(@NotBlank String stayCode) {
        Mobility stay = mobilities.get(stayCode);
        return em.createNamedQuery("Recognition.latestOfStay", Recognition.class).setParameter("stay", stay.getId()).setMaxResults(1)
                .getResultStream().findFirst().map(Recognitions::loaded);
    }

    /** The home academy's table of grades that results of the stay are read by, if it has one. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public Optional<GradingTable> homeTable(@NotBlank String stayCode) {
        Mobility stay = mobilities.get(stayCode);
        return tables.applicable(stay.getSending().getId(), stay.getCall().getTeaching().getStudyField(), stay.getAcademicYear());
    }

    /**
     * The decision about the transcript that is in force, or a new one that proposes to recognise everything that was passed,
     * with converted grades. Components that were decided about on a replaced transcript and have not changed keep the decision.
     *
     * @throws RuleBroken when the host has issued none
     */
    public Recognition begin(@NotBlank String stayCode) {
        Mobility stay = mobilities.get(stayCode);
        requireHome(stay);
        List<Transcript> all = transcripts.ofStay(stayCode);
        Transcript current = all.stream().filter(one -> one.getStanding().isIssued()).findFirst()
                .orElseThrow(() -> RuleBroken.of(all.isEmpty() ? "recognition.notIssued" : "recognition.revoked", stay.getReceiving().getName()));
        Optional<Recognition> before = ofStay(stayCode);
        return before.filter(one -> one.getTranscript().equals(current)).orElseGet(() -> new Proposal(current, before.orElse(null)).by(homeTable(stayCode)));
    }

    /**
     * Decides about a transcript, or decides anew.
     *
     * @return code of the stay
     * @throws org.milerasmus.shared.Stale when somebody else has decided since it was read
     * @throws RuleBroken                  when the transcript has been replaced or revoked, or a reason is missing
     */
    public String decide(@NotNull @Valid Recognition edited) {
        Transcript transcript = em.find(Transcript.class, edited.getTranscript().getId(), LockModeType.PESSIMISTIC_WRITE);
        requireHome(transcript.getMobility());
        transcript.recognise();
        Optional<Recognition> stored = em.createNamedQuery("Recognition.ofTranscript", Recognition.class)
                .setParameter("transcript", transcript.getId()).getResultStream().findFirst();
        stored.ifPresent(one -> one.requireVersion(edited.getId() == null ? -1 : edited.getVersion()));
        edited.decide(caller.account().map(Account::getDisplayName).orElseThrow(), clock.instant());
        Recognition saved = em.merge(edited);
        em.flush();
        decided.fire(new RecognitionDecided(saved.getId()));
        return transcript.getMobility().getCode();
    }

    /** In what results and a decision differ from the learning agreement in force: warnings, that forbid nothing. */
    public List<BrokenPromise> broken(@NotNull Recognition edited) {
        Mobility stay = em.find(Transcript.class, edited.getTranscript().getId()).getMobility();
        requireHome(stay);
        return new Promises(agreed.of(stay.getId())).broken(edited.getTranscript().getResults(), edited.getLines(), edited.total());
    }

    /** Whether the caller decides about the results of a stay. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public boolean mayDecide(@NotNull Mobility stay) {
        Long home = stay.getSending().getId();
        return caller.is(Role.STAFF) && Objects.equals(home, caller.academyId()) || caller.is(Role.OFFICIAL) && entitlements.holds(Duty.STUDY_OFFICE, home);
    }

    private void requireHome(Mobility stay) {
        caller.require(mayDecide(stay), Mobility.class, stay.getId());
    }

    private static Recognition loaded(Recognition recognition) {
        recognition.getLines().size();
        recognition.getTranscript().getResults().size();
        recognition.getTranscript().getBands().size();
        return recognition;
    }
}
