package org.milerasmus.partnership.agreement;

/** Where one version of an agreement's text stands. */
public enum TermsStatus {
    /** May still be changed by its author. */
    DRAFT,
    /** Waits for the approval of each party; never changes again. */
    PROPOSED,
    /** Another proposal took its place. */
    SUPERSEDED,
    /** Given up. */
    DECLINED,
    /** Approved by each party: the text that counts. */
    AGREED,
    /** It counted until an amendment took its place. */
    AMENDED
}
