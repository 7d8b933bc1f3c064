package org.milerasmus.exchange.applying;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.eligibility.Eligibility;
import org.milerasmus.exchange.eligibility.Finding;
import org.milerasmus.exchange.eligibility.Rule;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;

/**
 * A call that an applicant has wished or can wish, with every rule looked at for that person.
 *
 * @param findings every rule, met or not, in the order in which people ask
 */
public record Choice(Long callId, String code, String title, String host, ExchangeKind kind, LocalDate startsOn, LocalDate endsOn,
        Instant closesAt, List<Finding> findings) implements Serializable {

    static Choice of(Call call, Person person, Instant now) {
        return new Choice(call.getId(), call.getCode(), call.getTitle(), call.getHost().getName(), call.getKind(), call.getStartsOn(),
                call.getEndsOn(), call.getWindow().getClosesAt(), Eligibility.findings(person, call, now));
    }

    /** Whether nothing stands in the way. */
    public boolean eligible() {
        return Eligibility.isMet(findings);
    }

    /** Whether one can apply for the call at this moment. */
    public boolean open() {
        return findings.stream().noneMatch(finding -> finding.rule() == Rule.WINDOW && !finding.met());
    }

    /** Number of rules that are not met. */
    public long obstacles() {
        return findings.stream().filter(finding -> !finding.met()).count();
    }
}
