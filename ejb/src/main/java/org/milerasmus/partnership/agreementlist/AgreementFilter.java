package org.milerasmus.partnership.agreementlist;

import java.io.Serializable;
import org.milerasmus.partnership.agreement.life.AgreementStatus;

/**
 * Which agreements to list; null means any.
 *
 * @param words   parts of the code or of a party's name
 * @param ending  only those that count and end within {@value #SOON_DAYS} days
 * @param waiting only those with a text that the caller's academy has not approved yet
 */
public record AgreementFilter(String words, AgreementStatus status, boolean ending, boolean waiting) implements Serializable {

    /** Days before its end from which an agreement ends soon. */
    public static final int SOON_DAYS = 90;
}
