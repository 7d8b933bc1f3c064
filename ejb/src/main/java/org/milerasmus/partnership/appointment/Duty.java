package org.milerasmus.partnership.appointment;

/** What somebody may decide for an academy, beside what the role allows. */
public enum Duty {
    /** Signs agreements in the academy's name. */
    SIGNATORY,
    /** Lets people of the unit go. */
    COMMANDER,
    /** Says whether somebody is fit to travel and to train. */
    MEDICAL_OFFICER,
    /** Says whether clearance and briefing allow a stay. */
    SECURITY_OFFICER,
    /** Says what a stay counts for at home: learning agreements and recognition. */
    STUDY_OFFICE
}
