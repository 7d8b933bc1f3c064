package org.milerasmus.exchange.learningdesk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.milerasmus.exchange.learning.LearningStatus;
import org.milerasmus.exchange.learning.Party;

/**
 * One learning agreement in a list.
 *
 * @param code    of the stay
 * @param turn    whose turn it is; null when nobody has to do anything
 * @param movedAt since when it stands so
 */
public record LearningRow(Long id, String code, String givenName, String familyName, String callTitle, String sending, String receiving,
        LocalDate startsOn, LocalDate endsOn, LearningStatus status, Party turn, Instant movedAt) implements Serializable {

    /** Given name and family name of the traveller. */
    public String name() {
        return givenName + " " + familyName;
    }
}
