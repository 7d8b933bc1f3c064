package org.milerasmus.exchange.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.text.Typed;

/** What was really done on a visit, by the instructor; confirmed by the host. */
@Embeddable
public class VisitReport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_state")
    private ReportState state;

    @NotNull
    @Min(0)
    @Max(400)
    @Column(name = "report_hours")
    private Integer hours;

    @NotBlank
    @Size(max = 4000)
    @Column(name = "report_taught")
    private String taught;

    @NotBlank
    @Size(max = 2000)
    @Column(name = "report_outcome")
    private String outcome;

    @Size(max = 2000)
    @Column(name = "report_remarks")
    private String remarks;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "report_answered_at")
    private Instant answeredAt;

    @Column(name = "report_answered_by")
    private String answeredBy;

    @Column(name = "report_answer")
    private String answer;

    VisitReport replacedBy(VisitReport words, int agreed, Decision decision) {
        if (state != null && state != ReportState.SENT_BACK) {
            throw RuleBroken.of("programme.reportWrongState", state);
        }
        if (words.hours < agreed && words.remarks == null) {
            throw RuleBroken.at("remarks", "programme.fewerHours", agreed);
        }
        VisitReport written = words.copy();
        written.state = ReportState.SUBMITTED;
        written.reportedAt = decision.at();
        return written;
    }

    /** What is typed into a form: its words without where it stands. */
    public VisitReport copy() {
        VisitReport copy = new VisitReport();
        copy.hours = hours;
        copy.taught = taught;
        copy.outcome = outcome;
        copy.remarks = remarks;
        return copy;
    }

    void answered(ReportState to, Decision decision) {
        if (state != ReportState.SUBMITTED) {
            throw RuleBroken.of("programme.reportWrongState", state);
        }
        state = to;
        answeredAt = decision.at();
        answeredBy = decision.actor();
        answer = decision.note();
    }

    /** Null before it is written. */
    public ReportState getState() {
        return state;
    }

    /** Hours that were really taught, 0 to 400. */
    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    /** What was taught or learnt. */
    public String getTaught() {
        return taught;
    }

    public void setTaught(String taught) {
        this.taught = Typed.orNull(taught);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = Typed.orNull(outcome);
    }

    /** What else is to be said; why, where fewer hours were taught than agreed. */
    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = Typed.orNull(remarks);
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Name of who has confirmed it or sent it back. */
    public String getAnsweredBy() {
        return answeredBy;
    }

    /** Why it was sent back. */
    public String getAnswer() {
        return answer;
    }
}
