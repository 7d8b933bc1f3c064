package org.milerasmus.course.catalogue.content;

/** The second axis of the sectoral qualifications framework for the military officer profession (SQF-MILOF), beside the EQF level. */
public enum MilofFocus {
    SINGLE_ARM, SINGLE_SERVICE, OPERATIONAL, STRATEGIC
}
