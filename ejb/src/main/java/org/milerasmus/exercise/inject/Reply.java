package org.milerasmus.exercise.inject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.exchange.application.Decision;

/** What a team has answered, and what the white team thinks of it. */
@Embeddable
public class Reply implements Serializable {

    private static final long serialVersionUID = 1L;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private Integer points;

    private String remark;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @Column(name = "assessed_by")
    private String assessedBy;

    void answer(String text, Decision decision) {
        answer = text;
        answeredAt = decision.at();
        answeredBy = decision.actor();
    }

    void assess(int given, String text, Decision decision) {
        points = given;
        remark = text;
        assessedAt = decision.at();
        assessedBy = decision.actor();
    }

    /** Null while there is none; an inject can be assessed without. */
    public String getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    /** Null before it is assessed. */
    public Integer getPoints() {
        return points;
    }

    /** What the white team says to the team with the points. */
    public String getRemark() {
        return remark;
    }

    public Instant getAssessedAt() {
        return assessedAt;
    }

    public String getAssessedBy() {
        return assessedBy;
    }
}
