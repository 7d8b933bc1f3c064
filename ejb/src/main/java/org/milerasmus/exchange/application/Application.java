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
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.person.Person;
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
        wishes().become(calls);
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
        take(ApplicationAct.SUBMIT, decision);
        submittedAt = decision.at();
    }

    /** The sending academy proposes the applicant to the host of one of the wished calls. */
    public void nominate(Call call, Decision decision) {
        propose(call, ApplicationAct.NOMINATE, decision);
    }

    /** The sending academy asks its chain of command before it proposes the applicant; the host does not know yet. */
    public void askConsent(Call call, Decision decision) {
        propose(call, ApplicationAct.ASK_CONSENT, decision);
    }

    private void propose(Call call, ApplicationAct act, Decision decision) {
        wishes().requireOpen(call);
        take(act, decision);
        nominatedCall = call;
    }

    /** The chain of command has agreed: the applicant is proposed to the host. */
    public void consented(Decision decision) {
        take(ApplicationAct.CONSENT, decision);
    }

    /** A consent was refused or did not come in time: the applicant waits on the reserve list, with a reason that names the duty. */
    public void holdBack(Decision decision) {
        take(ApplicationAct.HOLD_BACK, decision);
    }

    /** The sending academy keeps the applicant on its reserve list. */
    public void reserve(Decision decision) {
        take(ApplicationAct.PUT_ON_RESERVE, decision);
    }

    /** The sending academy says no, with a reason. */
    public void reject(Decision decision) {
        take(ApplicationAct.REJECT, decision);
    }

    /** The sending academy takes its decision back while nobody has built on it. */
    public void takeBack(Decision decision) {
        take(ApplicationAct.TAKE_BACK, decision);
    }

    /** The host gives a seat; whether one is left is checked by the caller, who holds the lock on the call. */
    public void accept(Decision decision) {
        take(ApplicationAct.ACCEPT, decision);
    }

    /** The host says no, with a reason. */
    public void refuse(Decision decision) {
        take(ApplicationAct.REFUSE, decision);
        wishes().refuse(nominatedCall);
    }

    /** The host does not offer the call any more: whoever was proposed for it or had a seat in it has to look further. */
    public void callOff(Decision decision) {
        Call gone = nominatedCall;
        take(ApplicationAct.CALL_OFF, decision);
        wishes().refuse(gone);
    }

    /** The applicant takes the seat. */
    public void confirm(Decision decision) {
        take(ApplicationAct.CONFIRM, decision);
    }

    /** The applicant steps back; a seat that was held is free again. */
    public void withdraw(Decision decision) {
        take(ApplicationAct.WITHDRAW, decision);
    }

    private void take(ApplicationAct act, Decision decision) {
        ApplicationStatus before = status;
        status = act.of(before, decision);
        steps.add(new ApplicationStep(this, status, decision));
        if (act.forgetsCall(before)) {
            nominatedCall = null;
        }
    }

    private Wishes wishes() {
        return new Wishes(this, preferences);
    }

    /** Refuses to go on in any other state. */
    public void requireStatus(ApplicationStatus... allowed) {
        status.requireIn(Set.of(allowed));
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
