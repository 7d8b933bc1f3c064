package org.milerasmus.web.exchange.teaching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.invitation.Visit;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.partnership.agreementlist.AgreementChoice;

/** What somebody is invited to, as it is typed. */
public class VisitForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_ANSWER = 14;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate answerBy;
    private Long agreementId;
    private String message;

    VisitForm(Match match, List<AgreementChoice> agreements, LocalDate today) {
        startsOn = match.startsOn();
        endsOn = match.endsOn();
        LocalDate latest = startsOn.minusDays(1);
        LocalDate usual = today.plusDays(DAYS_TO_ANSWER);
        answerBy = usual.isBefore(latest) ? usual : latest;
        agreementId = agreements.isEmpty() ? null : agreements.getFirst().id();
    }

    Visit visit() {
        return new Visit(startsOn, endsOn, answerBy, agreementId, message);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    /** Last day on which the instructor can apply. */
    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
