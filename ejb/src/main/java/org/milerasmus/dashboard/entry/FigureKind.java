package org.milerasmus.dashboard.entry;

/** What is counted on a dashboard. */
public enum FigureKind {
    MY_APPLICATIONS, MY_STAYS, MY_COURSES, OPEN_CALLS, APPLICATIONS, OUTGOING, INCOMING, ABROAD_NOW, HERE_NOW, STAYS, ACADEMIES,
    ACCOUNTS, MY_DUTIES
}
