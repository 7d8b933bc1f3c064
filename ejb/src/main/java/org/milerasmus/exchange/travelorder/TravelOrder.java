package org.milerasmus.exchange.travelorder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.person.Person;
import org.milerasmus.reference.NatoGrade;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.Aggregate;

/** A travel order as it was issued: it keeps what held then, whatever becomes of the stay and the people. */
@Entity
@Table(name = "travel_order")
@NamedQuery(name = "TravelOrder.ofStay", query = "select o from TravelOrder o where o.mobility.id = :stay order by o.id desc")
@NamedQuery(name = "TravelOrder.byCode", query = """
        select o from TravelOrder o join fetch o.mobility m join fetch m.person p join fetch p.account where o.code = :code""")
public class TravelOrder extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false, unique = true, updatable = false)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TravelOrderStatus status = TravelOrderStatus.ISSUED;

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

    @Column(updatable = false)
    private String reason;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private String issuedBy;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected TravelOrder() {
    }

    /**
     * The order for a stay as it is planned now.
     *
     * @param decision who issues it; its note says why another one is issued, where there was one before
     */
    public TravelOrder(String code, Mobility stay, String remarks, Decision decision) {
        Person person = stay.getPerson();
        this.code = code;
        this.mobility = stay;
        this.traveller = person.getName();
        this.rank = NatoGrade.withTitle(person.getGrade(), person.getRankTitle());
        this.service = stay.getService();
        this.sending = stay.getSending().getName();
        this.receiving = stay.getReceiving().getName();
        this.place = stay.getReceiving().getCity() + ", " + stay.getReceiving().getCountry();
        this.purpose = stay.getCall().getTitle();
        this.startsOn = stay.getStartsOn();
        this.endsOn = stay.getEndsOn();
        this.remarks = remarks;
        this.reason = decision.note();
        this.issuedBy = decision.actor();
        this.issuedAt = decision.at();
    }

    /** Another one has been issued for the same stay. */
    void supersede(Instant now) {
        end(TravelOrderStatus.SUPERSEDED, now);
    }

    /** The stay does not take place. */
    void revoke(Instant now) {
        end(TravelOrderStatus.VOID, now);
    }

    private void end(TravelOrderStatus last, Instant now) {
        if (status == TravelOrderStatus.ISSUED) {
            status = last;
            endedAt = now;
        }
    }

    /** Whether it still says what is planned for the stay. */
    public boolean isCurrent(LocalDate from, LocalDate to) {
        return status == TravelOrderStatus.ISSUED && startsOn.equals(from) && endsOn.equals(to);
    }

    /** Public number, {@code ORD-2026-00042}. */
    public String getCode() {
        return code;
    }

    public Mobility getMobility() {
        return mobility;
    }

    public TravelOrderStatus getStatus() {
        return status;
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

    /** Why it was issued again; null for the first one. */
    public String getReason() {
        return reason;
    }

    public String getIssuedBy() {
        return issuedBy;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    /** Since when it does not count any more; null while it does. */
    public Instant getEndedAt() {
        return endedAt;
    }
}
