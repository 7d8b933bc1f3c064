package org.milerasmus.partnership.contact;

/** What a contact does for exchanges. */
public enum ContactRole {
    /** Arranges exchanges, receives nominations and guests. */
    COORDINATOR,
    /** Signs agreements. */
    SIGNATORY,
    /** Issues transcripts and recognises results. */
    REGISTRAR
}
