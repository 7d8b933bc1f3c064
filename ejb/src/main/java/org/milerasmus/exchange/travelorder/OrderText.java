package org.milerasmus.exchange.travelorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.person.Person;
import org.milerasmus.reference.Service;

/** Who travels, where, why and when, as a travel order says it: people and plans may change, the text does not. */
@Embeddable
public class OrderText implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, updatable = false)
    private String traveller;

    @Column(name = "traveller_rank", updatable = false)
    private String rank;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Service service;

    @Column(nullable = false, updatable = false)
    private String sending;

    @Column(nullable = false, updatable = false)
    private String receiving;

    @Column(nullable = false, updatable = false)
    private String place;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @Column(name = "starts_on", nullable = false, updatable = false)
    private LocalDate startsOn;

    @Column(name = "ends_on", nullable = false, updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private String remarks;

    protected OrderText() {
    }

    /** What holds for a stay now. */
    OrderText(Mobility stay, String remarks) {
        Person person = stay.getPerson();
        this.traveller = person.getName();
        this.rank = person.getRank().inWords();
        this.service = stay.getService();
        this.sending = stay.getSending().getName();
        this.receiving = stay.getReceiving().getName();
        this.place = stay.getReceiving().getCity() + ", " + stay.getReceiving().getCountry();
        this.purpose = stay.getCall().getTitle();
        this.startsOn = stay.getStartsOn();
        this.endsOn = stay.getEndsOn();
        this.remarks = remarks;
    }

    /** Whether it orders a stay on just these days. */
    boolean isFor(LocalDate from, LocalDate to) {
        return startsOn.equals(from) && endsOn.equals(to);
    }

    public String getTraveller() {
        return traveller;
    }

    /** NATO grade with the national title. */
    public String getRank() {
        return rank;
    }

    public Service getService() {
        return service;
    }

    public String getSending() {
        return sending;
    }

    public String getReceiving() {
        return receiving;
    }

    /** City and country of the host. */
    public String getPlace() {
        return place;
    }

    /** Title of the call. */
    public String getPurpose() {
        return purpose;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public String getRemarks() {
        return remarks;
    }
}
