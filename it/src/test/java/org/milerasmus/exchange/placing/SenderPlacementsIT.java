package org.milerasmus.exchange.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.applying.Applications;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.exchange.placement.PlacementRule;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.exchange.placement.WishReason;
import org.milerasmus.exchange.placement.WishRow;
import org.milerasmus.exchange.placement.seat.QuotaScope;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.negotiation.Senders;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Role;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** An agreement by which two academies send to a third: two seats a year for the one, one for the other. */
@ExtendWith(ArquillianExtension.class)
class SenderPlacementsIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Senders senders;

    @Inject
    private Rounds rounds;

    @Inject
    private Placements placements;

    @Inject
    private Marks marks;

    @Inject
    private Applications applications;

    private String administrator;
    private Agreement agreed;
    private Academy two;
    private Academy one;

    @BeforeEach
    void agreement() {
        administrator = exchange.programme(Role.ADMINISTRATOR);
        two = exchange.academy();
        one = exchange.academy();
        agreed = senders.agreed(exchange.academy(), two, 2, one, 1);
    }

    @Test
    void noWayOfPlacingGivesTheSeatsOfOneSenderToAnother() {
        Call call = call(3);
        List<Application> many = submitted(two, 3, call);
        Round round = previewed(round(PlacementRule.STABLE, call));
        assertThat(placed(round, many)).as("by merit").isEqualTo(2);
        List<WishRow> why = explained(round, left(round, many));
        assertThat(why).singleElement().returns(WishReason.OTHERS_HIGHER, WishRow::reason).returns(QuotaScope.SENDER, WishRow::scope)
                .returns(2, WishRow::places).returns(two.getName(), WishRow::sender).returns(agreed.getCode(), WishRow::agreement);
        assertThat(placed(previewed(round(PlacementRule.MOST_SEATS, call)), many)).as("filling the most seats").isEqualTo(2);
        List<Application> other = submitted(one, 2, call);
        Round both = previewed(round(PlacementRule.MOST_SEATS, call));
        assertThat(placed(both, many)).isEqualTo(2);
        assertThat(placed(both, other)).isEqualTo(1);
    }

    @Test
    void whoHigherMarksHasDoesNotTakeThemEither() {
        Call call = call(3);
        List<Application> many = submitted(two, 3, call);
        Application weak = submitted(one, 1, call).getFirst();
        Round round = previewed(round(PlacementRule.STABLE, call));
        many.forEach(application -> As.administrator(administrator, () -> marks.enter(row(round, application).id(), version(round, application), 90)));
        Round marked = previewed(round);
        assertThat(placed(marked, many)).isEqualTo(2);
        assertThat(row(marked, weak).position()).isEqualTo(1);
    }

    @Test
    void overTwoCallsEachSenderKeepsItsSeatsByHandToo() {
        Call first = call(2);
        Call second = call(1);
        List<Application> many = submitted(two, 3, first, second);
        Round round = previewed(round(PlacementRule.MOST_SEATS, first, second));
        assertThat(placed(round, many)).isEqualTo(2);
        Application left = left(round, many);
        Call free = Stream.of(first, second).filter(call -> given(round, call) < call.getSeats()).findFirst().orElseThrow();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> adjust(round, left, free)).returns("placement.shareUsed", RuleBroken::key)
                .satisfies(rule -> assertThat(rule.args()).containsExactly(two.getName(), agreed.getCode()));
        Application placed = many.stream().filter(application -> row(round, application).position() > 0).findFirst().orElseThrow();
        adjust(round, placed, null);
        adjust(round, left, free);
        assertThat(placed(round, many)).isEqualTo(2);
    }

    @Test
    void whatOneCallLeavesOfASendersSeatsIsGivenByHandInAnother() {
        Call first = call(2);
        Call second = call(1);
        List<Application> wishingOne = submitted(two, 2, first);
        Round round = previewed(round(PlacementRule.STABLE, first, second));
        assertThat(placed(round, wishingOne)).as("the other seat is kept for the other call").isEqualTo(1);
        adjust(round, left(round, wishingOne), first);
        assertThat(placed(round, wishingOne)).isEqualTo(2);
        As.administrator(administrator, () -> placements.publish(round.getId(), stored(round).getVersion()));
        assertThat(wishingOne).extracting(application -> exchange.stored(application).getStatus()).containsOnly(ApplicationStatus.NOMINATED);
    }

    @Test
    void refillingKeepsThemAndGivesWhatIsLeft() {
        Call first = call(2);
        Call second = call(1);
        List<Application> many = submitted(two, 3, first, second);
        Round round = previewed(round(PlacementRule.STABLE, first, second));
        As.administrator(administrator, () -> placements.publish(round.getId(), stored(round).getVersion()));
        assertThat(refill(round)).as("the third seat is the other sender's").isZero();
        Application gone = many.stream().filter(application -> exchange.stored(application).getStatus() == ApplicationStatus.NOMINATED).findFirst().orElseThrow();
        Selected seen = exchange.seen(gone);
        As.applicant(exchange.email(gone), () -> applications.withdraw(seen.applicationId(), seen.version()));
        assertThat(refill(round)).isEqualTo(1);
        assertThat(many).extracting(application -> exchange.stored(application).getStatus())
                .containsExactlyInAnyOrder(ApplicationStatus.WITHDRAWN, ApplicationStatus.NOMINATED, ApplicationStatus.NOMINATED);
    }

    /** Both senders are of one nation, and all their people of one service. */
    @Test
    void twoSendersOfANationTogetherGetNoMoreThanItsServiceMay() {
        Call call = call(3);
        List<Application> all = Stream.concat(submitted(two, 2, call).stream(), submitted(one, 1, call).stream()).toList();
        Round unlimited = previewed(round(PlacementRule.MOST_SEATS, call));
        assertThat(placed(unlimited, all)).isEqualTo(3);
        Round round = previewed(limited(round(PlacementRule.MOST_SEATS, call), 1));
        assertThat(placed(round, all)).isEqualTo(1);
        assertThat(explained(round, all.getLast())).singleElement().returns(WishReason.NO_SEAT, WishRow::reason).returns(QuotaScope.SERVICE_OF_SENDER, WishRow::scope);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> adjust(round, all.getLast(), call)).returns("placement.full", RuleBroken::key)
                .satisfies(rule -> assertThat(rule.args()).containsExactly(QuotaScope.SERVICE));
        Application placed = all.stream().filter(application -> row(round, application).position() > 0).findFirst().orElseThrow();
        adjust(round, placed, null);
        adjust(round, all.getLast(), call);
        assertThat(placed(round, all)).as("by hand the seat goes to the other sender").isEqualTo(1);
    }

    private Round limited(Round round, int maxPerService) {
        round.getQuotas().setMaxPerService(maxPerService);
        return As.administrator(administrator, () -> rounds.save(round));
    }

    private int refill(Round round) {
        return As.administrator(administrator, () -> placements.refill(round.getId(), stored(round).getVersion()));
    }

    private void adjust(Round round, Application application, Call call) {
        As.administrator(administrator, () -> placements.adjust(row(round, application).id(), version(round, application),
                call == null ? null : call.getId(), "Demo reason"));
    }

    private Call call(int seats) {
        return exchange.call(agreed.getAcademy(), seats, call -> {
            call.setKind(ExchangeKind.LONG_EXCHANGE);
            call.setAgreement(agreed);
        });
    }

    private List<Application> submitted(Academy sender, int people, Call... wishes) {
        return IntStream.range(0, people).mapToObj(i -> exchange.submitted(exchange.cadet(sender), wishes)).toList();
    }

    private Round round(PlacementRule rule, Call... calls) {
        Round round = new Round();
        round.setTitle("Demo senders " + UUID.randomUUID());
        round.setRule(rule);
        round.setCalls(new LinkedHashSet<>(Stream.of(calls).map(Call::getId).toList()));
        return As.administrator(administrator, () -> rounds.save(round));
    }

    private Round previewed(Round round) {
        As.administrator(administrator, () -> placements.preview(round.getId(), stored(round).getVersion()));
        return stored(round);
    }

    private Round stored(Round round) {
        return As.administrator(administrator, () -> rounds.view(round.getId()));
    }

    private long placed(Round round, List<Application> some) {
        return some.stream().filter(application -> row(round, application).position() > 0).count();
    }

    private long given(Round round, Call call) {
        return As.administrator(administrator, () -> placements.list(new PlacementFilter(round.getId(), null, null), PAGE)).stream()
                .filter(row -> call.getTitle().equals(row.call())).count();
    }

    private Application left(Round round, List<Application> some) {
        return some.stream().filter(application -> row(round, application).position() == 0).findFirst().orElseThrow();
    }

    private List<WishRow> explained(Round round, Application application) {
        return As.administrator(administrator, () -> placements.explain(row(round, application).id()));
    }

    private PlacementRow row(Round round, Application application) {
        return As.administrator(administrator, () -> placements.list(new PlacementFilter(round.getId(), application.getCode(), null), PAGE)).getFirst();
    }

    private long version(Round round, Application application) {
        return As.administrator(administrator, () -> placements.view(row(round, application).id())).getVersion();
    }
}
