package org.milerasmus.exchange.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.milerasmus.exchange.placement.merit.Criterion;
import org.milerasmus.exchange.placement.seat.QuotaScope;

/** What became of one wish, kept as it was computed: of others it tells the criterion alone. */
@Embeddable
public class WishResult implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private int position;

    @Column(name = "call_id", nullable = false)
    private long callId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WishReason reason;

    @Enumerated(EnumType.STRING)
    private QuotaScope scope;

    private Integer places;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    protected WishResult() {
    }

    /** The result of one wish; the values beside the reason are null where they are not part of it. */
    public WishResult(int position, long callId, WishReason reason, QuotaScope scope, Integer places, Criterion criterion) {
        this.position = position;
        this.callId = callId;
        this.reason = reason;
        this.scope = scope;
        this.places = places;
        this.criterion = criterion;
    }

    /** 1 for the first wish. */
    public int getPosition() {
        return position;
    }

    public long getCallId() {
        return callId;
    }

    public WishReason getReason() {
        return reason;
    }

    /** Whether the applicant may go there at all. */
    public boolean isPossible() {
        return reason.isPossible();
    }
}
