package org.milerasmus.exchange.transcript.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import org.milerasmus.partnership.conversion.Band;

/** A band of the host's table of grades, as it was when the transcript was issued. */
@Embeddable
public class GradeBand implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(nullable = false)
    private String label;

    @Column(name = "from_percent", nullable = false)
    private BigDecimal from;

    @Column(name = "to_percent", nullable = false)
    private BigDecimal to;

    protected GradeBand() {
    }

    /** As the table has it today. */
    public GradeBand(Band band) {
        label = band.label();
        from = band.from();
        to = band.to();
    }

    /** The band by which grades are converted. */
    public Band band() {
        return new Band(label, from, to);
    }

    /** The band, as a part of the content. */
    public String content() {
        return String.join("\u001f", label, from.stripTrailingZeros().toPlainString(), to.stripTrailingZeros().toPlainString());
    }
}
