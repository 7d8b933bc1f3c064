package org.milerasmus.partnership.academyimport;

/** Why a row of a list is refused. */
public enum ImportReason {
    /** The column needs a value. */
    MISSING,
    /** The value has not the form of the column, or is too long. */
    NOT_VALID,
    /** The country takes no part in the programme. */
    UNKNOWN_COUNTRY,
    /** An earlier row of the file has the same code or PIC. */
    TWICE,
    /** The PIC belongs to another institution of the register than the Erasmus code. */
    OF_ANOTHER
}
