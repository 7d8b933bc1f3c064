package org.milerasmus.partnership.agreement.life;

/** What can happen to an agreement, as its history tells it. */
public enum AgreementAct {
    DRAFTED, PROPOSED, COUNTER_PROPOSED, AMENDMENT_PROPOSED, DECLINED, APPROVED, AGREED, BEGUN, AMENDED, SUSPENDED, RESUMED, TERMINATED,
    EXPIRED, RENEWED
}
