package org.milerasmus.partnership.academyimport;

/** What an import does with a row. */
public enum ImportFate {
    /** The institution is added to the register. */
    NEW,
    /** The institution is in the register and gets other values. */
    CHANGED,
    /** The register has it already, with the same values. */
    SAME,
    /** Nothing is written; the row says why. */
    REFUSED
}
