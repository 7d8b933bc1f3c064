package org.milerasmus.exchange.placement.merit;

import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.call.Call;

/**
 * One wish in a contest.
 *
 * @param eligible whether the applicant may go there
 */
public record Wished(Preference preference, boolean eligible, Standing standing) {

    /** Whether it takes part: the applicant may go there, and the host has not said no before. */
    public boolean counts() {
        return eligible && !preference.isRefused();
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
