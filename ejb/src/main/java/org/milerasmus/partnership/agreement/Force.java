package org.milerasmus.partnership.agreement;

/** Whether an agreement counts today; one that ends within 90 days should be renewed. */
public enum Force {
    NOT_YET, IN_FORCE, EXPIRING, ENDED;

    /** Days before its end from which an agreement counts as expiring. */
    public static final int WARNING_DAYS = 90;
}
