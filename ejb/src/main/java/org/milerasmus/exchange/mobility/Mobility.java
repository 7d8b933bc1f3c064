package org.milerasmus.exchange.mobility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.code.Coded;
import org.milerasmus.shared.database.NeverNull;

/** The stay of one person at a receiving academy. It keeps what held when the seat was given: reports must not change afterwards. */
@Entity
@Table(name = "mobility")
@Customizer(NeverNull.class)
@NamedQuery(name = "Mobility.byCode", query = """
        select m from Mobility m join fetch m.person p join fetch p.account join fetch m.call join fetch m.sending
        join fetch m.receiving join fetch m.application where m.code = :code""")
@NamedQuery(name = "Mobility.ofApplication",
        query = "select m from Mobility m where m.application.id = :application and m.status <> :cancelled")
@NamedQuery(name = "Mobility.overlapping", query = """
        select m from Mobility m where m.person.id = :person and m.id <> :self and m.status in :statuses
        and m.actual.awayFrom <= :to and m.actual.awayTo >= :from order by m.startsOn""")
@NamedQuery(name = "Mobility.years", query = "select distinct m.academicYear from Mobility m order by m.academicYear desc")
public class Mobility extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sending_id")
    private Academy sending;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "receiving_id")
    private Academy receiving;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ExchangeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Service service;

    @Column(name = "academic_year", nullable = false)
    private AcademicYear academicYear;

    @Column(name = "starts_on", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false)
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MobilityStatus status = MobilityStatus.PLANNED;

    @Embedded
    private ActualDates actual = new ActualDates();

    @OneToMany(mappedBy = "mobility", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<MobilityStep> steps = new ArrayList<>();

    protected Mobility() {
    }

    /** The stay that an accepted application becomes. */
    public Mobility(String code, Application accepted, Academy sending) {
        super(code);
        this.application = accepted;
        this.person = accepted.getPerson();
        this.call = accepted.getNominatedCall();
        this.sending = sending;
        this.receiving = call.getHost();
        this.kind = call.getKind();
        this.service = person.getService() == null ? Service.JOINT : person.getService();
        this.academicYear = call.getAcademicYear();
        this.startsOn = call.getStartsOn();
        this.endsOn = call.getEndsOn();
        follow(MobilityChange.PLANNED, ApplicationStatus.ACCEPTED);
    }

    /** The traveller has confirmed. */
    public void confirm() {
        status = MobilityChange.CONFIRMED.of(status);
        follow(MobilityChange.CONFIRMED, ApplicationStatus.CONFIRMED);
    }

    /** It will not take place; after the arrival it can only end early. */
    public void cancel() {
        status = MobilityChange.CANCELLED.of(status);
        follow(MobilityChange.CANCELLED, ApplicationStatus.WITHDRAWN, ApplicationStatus.REFUSED);
    }

    /** The sending academy has issued a travel order, the first one or one for what has changed. */
    public void order(Decision decision) {
        change(status == MobilityStatus.CONFIRMED ? MobilityChange.ORDERED : MobilityChange.REORDERED, null, decision);
    }

    /** The host has received the traveller on a day, which is not in the future; without a travel order only for a reason. */
    public void arrive(LocalDate on, Decision decision) {
        MobilityChange.ARRIVED.requireFrom(status);
        if (status == MobilityStatus.CONFIRMED && decision.note() == null) {
            throw RuleBroken.at("note", "mobility.arrivalWithoutOrder");
        }
        actual.arrive(on, today(decision), startsOn, endsOn);
        change(MobilityChange.ARRIVED, on, decision);
    }

    /** The host has seen the traveller off on a day; before the planned last day only for a reason: that is an early return. */
    public MobilityChange depart(LocalDate on, Decision decision) {
        MobilityChange departure = on.isBefore(endsOn) ? MobilityChange.RETURNED_EARLY : MobilityChange.DEPARTED;
        departure.requireFrom(status);
        if (departure == MobilityChange.RETURNED_EARLY && decision.note() == null) {
            throw RuleBroken.at("note", "mobility.earlyWithoutReason", endsOn);
        }
        actual.depart(on, today(decision));
        change(departure, on, decision);
        return departure;
    }

    /** The sending academy has the traveller back. */
    public void complete(LocalDate on, Decision decision) {
        MobilityChange.COMPLETED.requireFrom(status);
        actual.comeBack(on, today(decision));
        change(MobilityChange.COMPLETED, on, decision);
    }

    /** Both academies have agreed on a later last day. */
    public void extend(LocalDate newEnd, Decision decision) {
        MobilityChange.EXTENDED.requireFrom(status);
        if (!newEnd.isAfter(endsOn)) {
            throw RuleBroken.at("newEnd", "mobility.extensionNotLater", endsOn);
        }
        endsOn = newEnd;
        change(MobilityChange.EXTENDED, newEnd, decision);
    }

    /** The traveller has left the host for a while. */
    public void interrupt(LocalDate from, Decision decision) {
        change(MobilityChange.INTERRUPTED, from, decision);
    }

    /** The traveller is at the host again. */
    public void resume(LocalDate on, Decision decision) {
        change(MobilityChange.RESUMED, on, decision);
    }

    /** Refuses to go on in any other state. */
    public void requireStatus(MobilityStatus... allowed) {
        status.requireIn(Set.of(allowed));
    }

    /** Today where the host is. */
    public LocalDate today(Decision decision) {
        return decision.at().atZone(receiving.zone()).toLocalDate();
    }

    private void change(MobilityChange what, LocalDate onDay, Decision decision) {
        status = what.of(status);
        steps.add(new MobilityStep(this, what, onDay, decision));
    }

    /** Notes what the application has led to, by whom and when: its last step of that kind tells. */
    private void follow(MobilityChange what, ApplicationStatus... reached) {
        application.getSteps().stream().filter(step -> Set.of(reached).contains(step.getStatus())).reduce((one, later) -> later)
                .ifPresent(step -> steps.add(new MobilityStep(this, what, null, new Decision(step.getAt(), step.getActor(), null, step.getNote()))));
    }

    /** The application that it follows from; one that lost its seat with a cancelled call may lead to a second stay elsewhere. */
    public Application getApplication() {
        return application;
    }

    public Person getPerson() {
        return person;
    }

    public Call getCall() {
        return call;
    }

    public Academy getSending() {
        return sending;
    }

    public Academy getReceiving() {
        return receiving;
    }

    public ExchangeKind getKind() {
        return kind;
    }

    /** Service of the traveller; joint where the profile names none. */
    public Service getService() {
        return service;
    }

    public AcademicYear getAcademicYear() {
        return academicYear;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Day from which something can have happened at the host: the planned first one, or that of an earlier arrival. */
    public LocalDate firstDay() {
        LocalDate arrived = actual.getArrivedOn();
        return arrived != null && arrived.isBefore(startsOn) ? arrived : startsOn;
    }

    public MobilityStatus getStatus() {
        return status;
    }

    /** What is confirmed of the planned days. */
    public ActualDates getActual() {
        return actual;
    }

    /** What has happened to it, oldest first. */
    public List<MobilityStep> getSteps() {
        return List.copyOf(steps);
    }
}
