package org.milerasmus.exchange.studyrecord;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The results of one stay in a list.
 *
 * @param transcript code of the transcript that is in force, or null
 * @param recognised credits that count at home; null before it is decided
 */
public record StudyRecordRow(Long id, String stay, String givenName, String familyName, String call, String callTitle, Long sendingId, String sending,
        Long receivingId, String receiving, LocalDate endsOn, String transcript, BigDecimal recognised) implements Serializable {

    /** As a query finds the stay. */
    public StudyRecordRow(Long id, String stay, String givenName, String familyName, String call, String callTitle, Long sendingId, String sending,
            Long receivingId, String receiving, LocalDate endsOn) {
        this(id, stay, givenName, familyName, call, callTitle, sendingId, sending, receivingId, receiving, endsOn, null, null);
    }

    StudyRecordRow with(String inForce, BigDecimal credits) {
        return new StudyRecordRow(id, stay, givenName, familyName, call, callTitle, sendingId, sending, receivingId, receiving, endsOn, inForce, credits);
    }

    /** Given name and family name of the traveller. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** How far it has come. */
    public StudyRecordStage stage() {
        if (transcript == null) {
            return StudyRecordStage.TO_ISSUE;
        }
        return recognised == null ? StudyRecordStage.TO_RECOGNISE : StudyRecordStage.RECOGNISED;
    }
}
