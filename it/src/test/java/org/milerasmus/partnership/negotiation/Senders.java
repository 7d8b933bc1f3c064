package org.milerasmus.partnership.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.negotiation.Parties.Party;
import org.milerasmus.reference.ExchangeKind;

/** Agreements by which several academies send to one host. */
@ApplicationScoped
public class Senders {

    @Inject
    private Parties parties;

    @Inject
    private Proposals proposals;

    /** One that counts, with seats a year for each of two senders; the host has begun it. */
    public Agreement agreed(Academy receiving, Academy one, int seatsOfOne, Academy other, int seatsOfOther) {
        Party host = parties.signing(receiving);
        Terms text = new Terms(Parties.TODAY.minusDays(10), Parties.TODAY.plusYears(2));
        text.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, one, receiving, seatsOfOne));
        text.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, other, receiving, seatsOfOther));
        Agreement draft = As.staff(host.coordinator(), () -> proposals.draft(receiving.getId(), List.of(one.getId(), other.getId()), text));
        As.staff(host.coordinator(), () -> proposals.propose(draft.getId(), draft.getVersion()));
        Stream.of(host, parties.signing(one), parties.signing(other)).forEach(party -> parties.approve(party, draft));
        return parties.seen(host, draft);
    }
}
