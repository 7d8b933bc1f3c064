package org.milerasmus.exchange.travelorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.milerasmus.shared.code.Coded;

/** A travel order as it was issued: it keeps what held then, whatever becomes of the stay and the people. */
@Entity
@Table(name = "travel_order")
@NamedQuery(name = "TravelOrder.ofStay", query = "select o from TravelOrder o where o.mobility.id = :stay order by o.id desc")
@NamedQuery(name = "TravelOrder.byCode", query = """
        select o from TravelOrder o join fetch o.mobility m join fetch m.person p join fetch p.account where o.code = :code""")
public class TravelOrder extends Coded {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mobility_id")
    private Mobility mobility;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TravelOrderStatus status = TravelOrderStatus.ISSUED;

    @Embedded
    private OrderText text;

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
        super(code);
        this.mobility = stay;
        this.text = new OrderText(stay, remarks);
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
        return status == TravelOrderStatus.ISSUED && text.isFor(from, to);
    }

    public Mobility getMobility() {
        return mobility;
    }

    public TravelOrderStatus getStatus() {
        return status;
    }

    /** What it says. */
    public OrderText getText() {
        return text;
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
