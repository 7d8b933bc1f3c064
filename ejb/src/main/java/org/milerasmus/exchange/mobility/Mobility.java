package org.milerasmus.exchange.mobility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.Aggregate;

/** The stay of one person at a receiving academy. It keeps what held when the seat was given: reports must not change afterwards. */
@Entity
@Table(name = "mobility")
@NamedQuery(name = "Mobility.byCode", query = """
        select m from Mobility m join fetch m.person p join fetch p.account join fetch m.call join fetch m.sending
        join fetch m.receiving join fetch m.application where m.code = :code""")
@NamedQuery(name = "Mobility.ofApplication",
        query = "select m from Mobility m where m.application.id = :application and m.status <> :cancelled")
@NamedQuery(name = "Mobility.years", query = "select distinct m.academicYear from Mobility m order by m.academicYear desc")
public class Mobility extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, unique = true, updatable = false)
    private String code;

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

    protected Mobility() {
    }

    /** The stay that an accepted application becomes. */
    public Mobility(String code, Application accepted, Academy sending) {
        this.code = code;
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
    }

    /** The traveller has confirmed. */
    public void confirm() {
        status = MobilityStatus.CONFIRMED;
    }

    /** It will not take place. */
    public void cancel() {
        status = MobilityStatus.CANCELLED;
    }

    /** Public code, {@code MOB-2026-00042}. */
    public String getCode() {
        return code;
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

    public MobilityStatus getStatus() {
        return status;
    }
}
