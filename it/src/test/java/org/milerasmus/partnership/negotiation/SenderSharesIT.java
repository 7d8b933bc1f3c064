package org.milerasmus.partnership.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.negotiation.Parties.Party;
import org.milerasmus.reference.ExchangeKind;

/** An agreement by which two academies send to a third: two seats a year for the one, one for the other. */
@ExtendWith(ArquillianExtension.class)
class SenderSharesIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Parties parties;

    @Inject
    private Proposals proposals;

    @Inject
    private Admissions admissions;

    private Party vienna;
    private Party lisbon;
    private Party host;
    private Agreement agreed;

    @BeforeEach
    void agreement() {
        vienna = parties.signing();
        lisbon = parties.signing();
        host = parties.signing();
        Terms text = new Terms(LocalDate.now().minusDays(10), LocalDate.now().plusYears(2));
        text.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, vienna.academy(), host.academy(), 2));
        text.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, lisbon.academy(), host.academy(), 1));
        Agreement draft = As.staff(host.coordinator(), () -> proposals.draft(host.academy().getId(),
                List.of(vienna.academy().getId(), lisbon.academy().getId()), text));
        As.staff(host.coordinator(), () -> proposals.propose(draft.getId(), draft.getVersion()));
        Stream.of(host, vienna, lisbon).forEach(party -> parties.approve(party, draft));
        agreed = parties.seen(host, draft);
    }

    @Test
    void eachSenderKeepsTheSeatsThatItWasPromised() {
        Call call = call(3);
        List<Selected> many = nominated(vienna.academy(), call, 3);
        List<Selected> one = nominated(lisbon.academy(), call, 1);

        List<Outcome> outcomes = accept(many);

        assertThat(outcomes).extracting(Outcome::done).containsExactly(true, true, false);
        assertThat(outcomes.getLast().refusal().key()).isEqualTo("decision.shareUsed");
        assertThat(outcomes.getLast().refusal().args()).containsExactly(vienna.academy().getName(), 2L, agreed.getCode(), call.getAcademicYear());
        assertThat(accept(one)).extracting(Outcome::done).containsExactly(true);
    }

    @Test
    void callsThatAreDecidedAtOnceDoNotGiveTheSameSeatTwice() {
        List<Call> calls = List.of(call(2), call(1));
        List<Selected> many = calls.stream().flatMap(call -> nominated(vienna.academy(), call, 3).stream()).toList();

        List<Object> outcomes = Race.run(many.size(), i -> () -> accept(List.of(many.get(i))).getFirst());

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.class));
        assertThat(outcomes).filteredOn(outcome -> ((Outcome) outcome).done()).hasSize(2);
    }

    private Call call(int seats) {
        return exchange.call(host.academy(), seats, call -> {
            call.setKind(ExchangeKind.LONG_EXCHANGE);
            call.setAgreement(agreed);
        });
    }

    private List<Selected> nominated(Academy sender, Call call, int people) {
        return IntStream.range(0, people).mapToObj(i -> exchange.seen(exchange.nominated(exchange.cadet(sender), call))).toList();
    }

    private List<Outcome> accept(List<Selected> nominated) {
        return As.staff(host.coordinator(), () -> admissions.accept(nominated));
    }
}
