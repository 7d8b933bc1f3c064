package org.milerasmus.partnership.negotiation;

import org.milerasmus.partnership.agreement.life.AgreementAct;

/**
 * Something has happened to an agreement.
 *
 * @param academyId number of the academy for which it was done; null for what the calendar did
 */
public record AgreementMoved(Long agreementId, AgreementAct act, Long academyId) {
}
