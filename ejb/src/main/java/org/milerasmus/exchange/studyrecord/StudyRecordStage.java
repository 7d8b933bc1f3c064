package org.milerasmus.exchange.studyrecord;

/** How far the results of a stay have come. */
public enum StudyRecordStage {
    /** No transcript is in force: the host has to enter results and issue one. */
    TO_ISSUE,
    /** A transcript is in force: the home academy has to decide. */
    TO_RECOGNISE,
    /** The home academy has decided. */
    RECOGNISED
}
