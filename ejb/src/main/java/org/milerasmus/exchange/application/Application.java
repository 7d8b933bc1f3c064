package org.milerasmus.exchange.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.person.Person;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;

/** What one person hands in for up to five calls in order of preference, and where it stands. */
@Entity
@Table(name = "application")
@NamedQuery(name = "Application.countInCall",
        query = "select count(a) from Application a where a.nominatedCall.id = :call and a.status in :statuses")
@NamedQuery(name = "Application.countByCall", query = """
        select a.nominatedCall.id, count(a) from Application a
        where a.nominatedCall.id in :calls and a.status in :statuses group by a.nominatedCall.id""")
@NamedQuery(name = "Application.forReview", query = """
        select a from Application a join fetch a.person p join fetch p.account left join fetch a.nominatedCall n left join fetch n.host
        where a.code = :code""")
@NamedQuery(name = "Application.mine", query = """
        select a from Application a join fetch a.person p join fetch p.account where a.code = :code""")
@NamedQuery(name = "Application.drafts",
        query = "select a from Application a where a.person.id = :person and a.status = :draft order by a.id desc")
@NamedQuery(name = "Application.inCall",
        query = "select a from Application a where a.nominatedCall.id = :call and a.status in :statuses order by a.id")
public class Application extends Coded {

    private static final long serialVersionUID = 1L;

    /** Number of calls that one application may name. */
    public static final int MAX_PREFERENCES = 5;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    @Size(max = 4000)
    private String motivation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nominated_call_id")
    private Call nominatedCall;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Preference> preferences = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<ApplicationStep> steps = new ArrayList<>();

    protected Application() {
    }

    /** A draft of a person. */
    public Application(String code, Person person, Instant startedAt) {
        super(code);
        this.person = person;
        this.startedAt = startedAt;
        this.savedAt = startedAt;
    }

    /** Names the wished calls in order, best first; only while it is a draft. */
    public void prefer(List<Call> calls) {
        requireStatus(ApplicationStatus.DRAFT);
        if (calls.size() > MAX_PREFERENCES) {
            throw RuleBroken.at("preferences", "application.tooManyCalls", MAX_PREFERENCES);
        }
        if (Set.copyOf(calls).size() < calls.size()) {
            throw RuleBroken.at("preferences", "application.callTwice");
        }
        preferences.removeIf(wish -> !calls.contains(wish.getCall()));
        for (int i = 0; i < calls.size(); i++) {
            place(calls.get(i), i + 1);
        }
        preferences.sort((a, b) -> Integer.compare(a.getPosition(), b.getPosition()));
    }

    private void place(Call call, int position) {
        wish(call).ifPresentOrElse(wish -> wish.moveTo(position), () -> preferences.add(new Preference(this, call, position)));
    }

    /** Says why; only while it is a draft. */
    public void motivate(String text) {
        requireStatus(ApplicationStatus.DRAFT);
        motivation = text;
    }

    /** Notes when the applicant last saved the draft: every save so gives it a new version, even one that only orders the wishes. */
    public void saved(Instant now) {
        requireStatus(ApplicationStatus.DRAFT);
        savedAt = now;
    }

    /** Hands it in. */
    public void submit(Decision decision) {
        move(ApplicationStatus.SUBMITTED, decision, ApplicationStatus.DRAFT);
        submittedAt = decision.at();
    }

    /** The sending academy proposes the applicant to the host of one of the wished calls. */
    public void nominate(Call call, Decision decision) {
        propose(ApplicationStatus.NOMINATED, call, decision);
    }

    /** The sending academy asks its chain of command before it proposes the applicant; the host does not know yet. */
    public void askConsent(Call call, Decision decision) {
        propose(ApplicationStatus.AWAITING_CONSENT, call, decision);
    }

    /** The chain of command has agreed: the applicant is proposed to the host. */
    public void consented(Decision decision) {
        move(ApplicationStatus.NOMINATED, decision, ApplicationStatus.AWAITING_CONSENT);
    }

    /** A consent was refused or did not come in time: the applicant waits on the reserve list, with a reason that names the duty. */
    public void holdBack(Decision decision) {
        requireReason(decision);
        move(ApplicationStatus.RESERVE, decision, ApplicationStatus.AWAITING_CONSENT);
        nominatedCall = null;
    }

    private void propose(ApplicationStatus to, Call call, Decision decision) {
        if (wish(call).orElseThrow(() -> RuleBroken.at("call", "application.callNotWished")).isRefused()) {
            throw RuleBroken.at("call", "application.alreadyRefusedThere");
        }
        move(to, decision, ApplicationStatus.WITH_THE_SENDER.toArray(ApplicationStatus[]::new));
        nominatedCall = call;
    }

    /** The sending academy keeps the applicant on its reserve list. */
    public void reserve(Decision decision) {
        move(ApplicationStatus.RESERVE, decision, ApplicationStatus.SUBMITTED, ApplicationStatus.REFUSED);
        nominatedCall = null;
    }

    /** The sending academy says no, with a reason. */
    public void reject(Decision decision) {
        requireReason(decision);
        move(ApplicationStatus.REJECTED, decision, ApplicationStatus.SUBMITTED, ApplicationStatus.RESERVE, ApplicationStatus.REFUSED);
        nominatedCall = null;
    }

    /** The sending academy takes its decision back while nobody has built on it. */
    public void takeBack(Decision decision) {
        move(ApplicationStatus.SUBMITTED, decision, ApplicationStatus.AWAITING_CONSENT, ApplicationStatus.NOMINATED,
                ApplicationStatus.RESERVE, ApplicationStatus.REJECTED);
        nominatedCall = null;
    }

    /** The host gives a seat; whether one is left is checked by the caller, who holds the lock on the call. */
    public void accept(Decision decision) {
        move(ApplicationStatus.ACCEPTED, decision, ApplicationStatus.NOMINATED);
    }

    /** The host says no, with a reason. */
    public void refuse(Decision decision) {
        requireReason(decision);
        move(ApplicationStatus.REFUSED, decision, ApplicationStatus.NOMINATED);
        wish(nominatedCall).ifPresent(Preference::refuse);
    }

    /** The host does not offer the call any more: whoever was proposed for it or had a seat in it has to look further. */
    public void callOff(Decision decision) {
        requireReason(decision);
        requireStatus(ApplicationStatus.HOPING_FOR_A_SEAT.toArray(ApplicationStatus[]::new));
        wish(nominatedCall).ifPresent(Preference::refuse);
        forgetUnknown();
        move(ApplicationStatus.REFUSED, decision, status);
    }

    /** The applicant takes the seat. */
    public void confirm(Decision decision) {
        move(ApplicationStatus.CONFIRMED, decision, ApplicationStatus.ACCEPTED);
    }

    /** The applicant steps back; a seat that was held is free again. */
    public void withdraw(Decision decision) {
        forgetUnknown();
        move(ApplicationStatus.WITHDRAWN, decision, EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT,
                ApplicationStatus.REJECTED, ApplicationStatus.WITHDRAWN)).toArray(ApplicationStatus[]::new));
    }

    /** A host that was never asked is not told afterwards either. */
    private void forgetUnknown() {
        if (status == ApplicationStatus.AWAITING_CONSENT) {
            nominatedCall = null;
        }
    }

    private Optional<Preference> wish(Call call) {
        return preferences.stream().filter(wish -> wish.getCall().equals(call)).findFirst();
    }

    private void move(ApplicationStatus to, Decision decision, ApplicationStatus... from) {
        requireStatus(from);
        status = to;
        steps.add(new ApplicationStep(this, to, decision));
    }

    /** Refuses to go on in any other state. */
    public void requireStatus(ApplicationStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw RuleBroken.of("application.wrongState", status);
        }
    }

    private static void requireReason(Decision decision) {
        if (decision.reason() == null) {
            throw RuleBroken.at("reason", "application.reasonMissing");
        }
    }

    public Person getPerson() {
        return person;
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public String getMotivation() {
        return motivation;
    }

    /** The call that the applicant is or will be proposed for, given a seat in or was refused by; else null. */
    public Call getNominatedCall() {
        return nominatedCall;
    }

    /** Whether an academy has been asked for a seat, as the host of the call, and so may know of the application. */
    public boolean isKnownTo(Long hostId) {
        return nominatedCall != null && status != ApplicationStatus.AWAITING_CONSENT && nominatedCall.getHost().getId().equals(hostId);
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** When the applicant last saved the draft. */
    public Instant getSavedAt() {
        return savedAt;
    }

    /** When it was handed in; null for a draft. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** The wishes, best first. */
    public List<Preference> getPreferences() {
        return List.copyOf(preferences);
    }

    /** Every change of state, oldest first. */
    public List<ApplicationStep> getSteps() {
        return List.copyOf(steps);
    }
}
