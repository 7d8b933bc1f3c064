package org.milerasmus.exchange.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.eligibility.Eligibility;
import org.milerasmus.exchange.eligibility.Finding;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;

/**
 * One wished call beside what it asks of the applicant.
 *
 * @param position 1 for the first wish
 * @param left     seats that nobody holds
 * @param refused  whether the host has said no already
 * @param findings every rule about the person, met or not
 */
public record Wish(int position, Long callId, String code, String title, String host, ExchangeKind kind, LocalDate startsOn,
        LocalDate endsOn, int seats, long left, boolean refused, List<Finding> findings) implements Serializable {

    static Wish of(Preference preference, Person person, long taken) {
        Call call = preference.getCall();
        return new Wish(preference.getPosition(), call.getId(), call.getCode(), call.getTitle(), call.getHost().getName(),
                call.getKind(), call.getStartsOn(), call.getEndsOn(), call.getSeats(), call.getSeats() - taken,
                preference.isRefused(), Eligibility.personal(person, call));
    }

    /** Whether the applicant meets every rule. */
    public boolean eligible() {
        return Eligibility.isMet(findings);
    }
}
