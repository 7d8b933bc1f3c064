package org.milerasmus.course.practical;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Collection;

/** What each gap in the chain of custody costs, in points, for each piece of evidence; set by the instructor, 0 to 100. */
@Embeddable
public class GapPrices implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final int USUAL = 2;
    private static final int USUAL_CAP = 10;

    @Min(0)
    @Max(MOST)
    @Column(name = "not_received", nullable = false)
    private int notReceived = USUAL;

    @Min(0)
    @Max(MOST)
    @Column(nullable = false)
    private int unverified = USUAL;

    @Min(0)
    @Max(MOST)
    @Column(name = "wrong_hash", nullable = false)
    private int wrongHash = USUAL;

    @Min(0)
    @Max(MOST)
    @Column(name = "not_closed", nullable = false)
    private int notClosed = USUAL;

    @Min(0)
    @Max(MOST)
    @Column(nullable = false)
    private int cap = USUAL_CAP;

    /** What one gap costs. */
    public int of(CustodyGapKind kind) {
        return switch (kind) {
            case NOT_RECEIVED -> notReceived;
            case UNVERIFIED -> unverified;
            case WRONG_HASH -> wrongHash;
            case NOT_CLOSED -> notClosed;
        };
    }

    /** What several gaps cost together: the sum of their prices, never more than the cap. */
    public int of(Collection<CustodyGapKind> gaps) {
        return Math.min(cap, gaps.stream().mapToInt(this::of).sum());
    }

    /** The same prices for another task. */
    GapPrices copy() {
        GapPrices copy = new GapPrices();
        copy.notReceived = notReceived;
        copy.unverified = unverified;
        copy.wrongHash = wrongHash;
        copy.notClosed = notClosed;
        copy.cap = cap;
        return copy;
    }

    public int getNotReceived() {
        return notReceived;
    }

    public void setNotReceived(int price) {
        notReceived = price;
    }

    public int getUnverified() {
        return unverified;
    }

    public void setUnverified(int price) {
        unverified = price;
    }

    public int getWrongHash() {
        return wrongHash;
    }

    public void setWrongHash(int price) {
        wrongHash = price;
    }

    public int getNotClosed() {
        return notClosed;
    }

    public void setNotClosed(int price) {
        notClosed = price;
    }

    /** The most that all gaps of an attempt cost together. */
    public int getCap() {
        return cap;
    }

    public void setCap(int cap) {
        this.cap = cap;
    }
}
