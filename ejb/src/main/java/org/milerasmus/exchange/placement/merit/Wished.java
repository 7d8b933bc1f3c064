package org.milerasmus.exchange.placement.merit;

import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.call.Call;

/**
 * One wish in a contest.
 *
 * @param eligible whether the applicant may go there
 * @param vetoed   whether the applicant's chain of command has refused its consent to it
 */
public record Wished(Preference preference, boolean eligible, boolean vetoed, Standing standing) {

    /** Whether it takes part: the applicant may go there, and neither the host nor the chain of command has said no before. */
    public boolean counts() {
        return eligible && !vetoed && !preference.isRefused();
    }

    /** Number of the academy whose applicant wishes it. */
    public Long senderId() {
        return preference.getApplication().getPerson().getAccount().getAcademyId();
    }

    /** The wished call. */
    public Call call() {
        return preference.getCall();
    }

    /** 1 for the first wish. */
    public int position() {
        return preference.getPosition();
    }
}
