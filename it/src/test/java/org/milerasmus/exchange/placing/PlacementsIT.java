package org.milerasmus.exchange.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
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
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.RoundStatus;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.exchange.placement.Tally;
import org.milerasmus.exchange.placement.WishReason;
import org.milerasmus.exchange.placement.WishRow;
import org.milerasmus.exchange.placement.merit.Criterion;
import org.milerasmus.exchange.placement.seat.QuotaScope;
import org.milerasmus.it.As;
import org.milerasmus.it.Crash;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.notification.NoticeRow;
import org.milerasmus.notification.Notices;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class PlacementsIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Rounds rounds;

    @Inject
    private Placements placements;

    @Inject
    private Marks marks;

    @Inject
    private Nominations nominations;

    @Inject
    private Applications applications;

    @Inject
    private Notices notices;

    private Academy sending;
    private Academy host;
    private String administrator;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        administrator = exchange.programme(Role.ADMINISTRATOR);
    }

    @Test
    void placesByMarkAndTellsWhyNotTheFirstWish() {
        Call one = exchange.call(host, 1);
        Call two = exchange.call(host, 1);
        Application weaker = exchange.submitted(exchange.cadet(sending), one, two);
        Application stronger = exchange.submitted(exchange.cadet(sending), one, two);
        Round round = previewed(round(one, two));
        mark(round, weaker, 60);
        mark(round, stronger, 90);
        Round marked = previewed(round);
        assertThat(row(marked, stronger).position()).isEqualTo(1);
        assertThat(row(marked, weaker)).returns(2, PlacementRow::position).returns(two.getTitle(), PlacementRow::call);
        List<WishRow> why = admin(() -> placements.explain(row(marked, weaker).id()));
        assertThat(why).extracting(WishRow::reason).containsExactly(WishReason.OTHERS_HIGHER, WishReason.GRANTED);
        assertThat(why.getFirst()).returns(QuotaScope.CALL, WishRow::scope).returns(1, WishRow::places).returns(Criterion.MARK, WishRow::criterion);
    }

    @Test
    void allMarksOfATableAreSavedOrNone() {
        Call call = exchange.call(host, 1);
        List<Application> both = submitted(2, call);
        Round round = previewed(round(call));
        String head = "Application;Mark\n" + both.getFirst().getCode() + ";70\n";
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> admin(() -> marks.enterAll(round.getId(), round.getVersion(), head + "APP-0000-00000;5")))
                .returns("placement.marks.unknown", RuleBroken::key);
        assertThat(row(round, both.getFirst()).mark()).isNull();
        assertThat(stored(round).getStatus()).isEqualTo(RoundStatus.PREVIEWED);
        int changed = admin(() -> marks.enterAll(round.getId(), round.getVersion(), head + both.getLast().getCode() + ";"));
        assertThat(changed).isEqualTo(1);
        assertThat(row(round, both.getFirst()).mark()).isEqualTo(70);
        assertThat(stored(round).getStatus()).isEqualTo(RoundStatus.DRAFT);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> admin(() -> marks.enterAll(round.getId(), round.getVersion(), head)));
    }

    @Test
    void aNationAndWhatIsHeldAlreadyTakeSeatsAway() {
        Call call = exchange.call(host, 3);
        exchange.seated(exchange.cadet(sending), call);
        submitted(3, call);
        Round round = round(call);
        round.getQuotas().setMaxPerNation(2);
        Round placed = previewed(admin(() -> rounds.save(round)));
        assertThat(admin(() -> rounds.compare(placed.getId()))).extracting(Tally::placed).containsExactly(1L, 1L, 1L);
        assertThat(admin(() -> rounds.compare(placed.getId())).getLast()).returns(2L, Tally::unplaced).returns(1L, Tally::free);
    }

    @Test
    void publishingNominatesAndPutsTheOthersOnTheReserveListAllAtOnce() {
        Call call = exchange.call(host, 1);
        List<Application> two = submitted(2, call);
        Round round = publish(previewed(round(call)));
        assertThat(two).extracting(one -> exchange.stored(one).getStatus())
                .containsExactlyInAnyOrder(ApplicationStatus.NOMINATED, ApplicationStatus.RESERVE);
        assertThat(round.getStatus()).isEqualTo(RoundStatus.PUBLISHED);
        assertBroken(() -> placements.undo(round.getId(), round.getVersion()), "placement.wrongState");
    }

    @Test
    void aCrashInTheMiddleOfAPublicationLeavesNothingOfIt() {
        Call call = exchange.call(host, 3);
        List<Application> three = submitted(3, call);
        Round round = previewed(round(call));
        try (Crash crash = new Crash("application", "code <> '" + three.getLast().getCode() + "' or status <> 'NOMINATED'")) {
            assertThatThrownBy(() -> publish(round)).isNotNull();
        }
        assertThat(stored(round)).returns(RoundStatus.PREVIEWED, Round::getStatus).returns(round.getVersion(), Round::getVersion);
        assertThat(three).extracting(one -> exchange.stored(one).getStatus()).containsOnly(ApplicationStatus.SUBMITTED);
        assertThat(three).allSatisfy(one -> assertThat(As.applicant(exchange.email(one), () -> notices.list(PAGE))).isEmpty());
        assertThat(publish(round).getStatus()).isEqualTo(RoundStatus.PUBLISHED);
        assertThat(three).extracting(one -> exchange.stored(one).getStatus()).containsOnly(ApplicationStatus.NOMINATED);
        assertThat(three).allSatisfy(one -> assertThat(As.applicant(exchange.email(one), () -> notices.list(PAGE))).isNotEmpty());
    }

    @Test
    void aSeatThatBecomesFreeIsFilledFromTheReserveList() {
        Call call = exchange.call(host, 1);
        List<Application> two = submitted(2, call);
        Round round = publish(previewed(round(call)));
        Application first = two.stream().filter(one -> exchange.stored(one).getStatus() == ApplicationStatus.NOMINATED).findFirst().orElseThrow();
        assertThat(admin(() -> placements.refill(round.getId(), round.getVersion()))).isZero();
        Selected seen = exchange.seen(first);
        As.applicant(exchange.email(first), () -> applications.withdraw(seen.applicationId(), seen.version()));
        assertThat(admin(() -> notices.list(PAGE))).extracting(NoticeRow::title).as("the programme hears of it")
                .containsExactly("A seat is free again in the placement “" + round.getTitle() + "”");
        long version = stored(round).getVersion();
        assertThat(admin(() -> placements.refill(round.getId(), version))).isEqualTo(1);
        assertThat(two).extracting(one -> exchange.stored(one).getStatus())
                .containsExactlyInAnyOrder(ApplicationStatus.WITHDRAWN, ApplicationStatus.NOMINATED);
    }

    @Test
    void aPreviewIsUndoneWithoutATrace() {
        Call call = exchange.call(host, 1);
        Application application = submitted(1, call).getFirst();
        Round round = previewed(round(call));
        admin(() -> placements.undo(round.getId(), round.getVersion()));
        assertThat(stored(round).getStatus()).isEqualTo(RoundStatus.DRAFT);
        assertThat(row(round, application).position()).isZero();
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(admin(() -> rounds.compare(round.getId()))).isEmpty();
    }

    @Test
    void aChangeByHandNeedsAReasonAndASeat() {
        Call one = exchange.call(host, 1);
        Call two = exchange.call(host, 1);
        List<Application> both = List.of(exchange.submitted(exchange.cadet(sending), one, two), exchange.submitted(exchange.cadet(sending), two, one));
        Round round = previewed(round(one, two));
        PlacementRow row = row(round, both.getFirst());
        assertThatThrownBy(() -> admin(() -> placements.adjust(row.id(), 1, null, " "))).isNotNull();
        assertBroken(() -> placements.adjust(row.id(), version(row), two.getId(), "Demo reason"), "placement.full");
        admin(() -> placements.adjust(row.id(), version(row), null, "Demo reason"));
        assertThat(row(round, both.getFirst())).returns(0, PlacementRow::position).returns("Demo reason", PlacementRow::adjustReason);
        assertThatThrownBy(() -> admin(() -> placements.publish(round.getId(), round.getVersion()))).isInstanceOf(Stale.class);
        publish(stored(round));
        assertThat(exchange.stored(both.getFirst()).getStatus()).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(exchange.stored(both.getLast()).getNominatedCall()).isEqualTo(two);
    }

    @Test
    void aPreviewOverDataThatChangedSinceIsNotPublished() {
        Call call = exchange.call(host, 2);
        List<Application> two = submitted(2, call);
        Round round = previewed(round(call));
        admin(() -> nominations.nominate(List.of(exchange.seen(two.getFirst())), call.getId()));
        assertBroken(() -> placements.publish(round.getId(), round.getVersion()), "placement.changed");
        assertThat(exchange.stored(two.getLast()).getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
        Round again = publish(previewed(stored(round)));
        assertThat(again.getStatus()).isEqualTo(RoundStatus.PUBLISHED);
        assertThat(exchange.stored(two.getLast()).getStatus()).isEqualTo(ApplicationStatus.NOMINATED);
    }

    @Test
    void tenWhoPublishAtOncePublishOnce() {
        Call call = exchange.call(host, 3);
        List<Application> five = submitted(5, call);
        Round round = previewed(round(call));
        List<Object> outcomes = Race.run(10, i -> () -> admin(() -> {
            placements.publish(round.getId(), round.getVersion());
            return "published";
        }));
        assertThat(outcomes).filteredOn("published"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !"published".equals(outcome)).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Stale.class));
        assertThat(five).filteredOn(one -> exchange.stored(one).getStatus() == ApplicationStatus.NOMINATED).hasSize(3)
                .allSatisfy(one -> assertThat(exchange.stored(one).getSteps()).hasSize(2));
    }

    @Test
    void onlyTheAdministratorRunsARoundAndTheAuditorReadsIt() {
        Call call = exchange.call(host, 1);
        submitted(1, call);
        Round round = previewed(round(call));
        String coordinator = exchange.coordinator(sending);
        String auditor = exchange.programme(Role.AUDITOR);
        assertThatThrownBy(() -> As.staff(coordinator, () -> rounds.view(round.getId()))).isInstanceOf(EJBAccessException.class);
        assertThat(As.auditor(auditor, () -> rounds.compare(round.getId()))).hasSize(3);
        assertThatThrownBy(() -> As.auditor(auditor, () -> placements.publish(round.getId(), round.getVersion()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin(() -> rounds.view(-1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> admin(() -> placements.preview(round.getId(), round.getVersion() - 1))).isInstanceOf(Stale.class);
    }

    @Test
    void itsPagesAndAPreviewAreAFewStatements() {
        Call call = exchange.call(host, 5);
        submitted(12, call);
        Round round = previewed(round(call));
        long id = round.getId();
        assertThat(admin(() -> Statements.count(() -> {
            rounds.view(id);
            rounds.compare(id);
            placements.count(new PlacementFilter(id, null, null));
            placements.list(new PlacementFilter(id, "Demo", PlacementOutcome.UNPLACED), PAGE);
        }))).isLessThanOrEqualTo(7);
        assertThat(admin(() -> Statements.count(() -> {
            rounds.count();
            rounds.list(PAGE);
        }))).isEqualTo(2);
    }

    private List<Application> submitted(int people, Call call) {
        return IntStream.range(0, people).mapToObj(i -> exchange.submitted(exchange.cadet(sending), call)).toList();
    }

    private Round round(Call... calls) {
        Round round = new Round();
        round.setTitle("Demo round " + UUID.randomUUID());
        round.setCalls(new LinkedHashSet<>(Stream.of(calls).map(Call::getId).toList()));
        return admin(() -> rounds.save(round));
    }

    private Round previewed(Round round) {
        admin(() -> placements.preview(round.getId(), stored(round).getVersion()));
        return stored(round);
    }

    private Round publish(Round round) {
        admin(() -> placements.publish(round.getId(), round.getVersion()));
        return stored(round);
    }

    private void mark(Round round, Application application, int points) {
        PlacementRow row = row(round, application);
        admin(() -> marks.enter(row.id(), version(row), points));
    }

    private Round stored(Round round) {
        return admin(() -> rounds.view(round.getId()));
    }

    private PlacementRow row(Round round, Application application) {
        return admin(() -> placements.list(new PlacementFilter(round.getId(), application.getCode(), null), PAGE)).getFirst();
    }

    private long version(PlacementRow row) {
        return admin(() -> placements.view(row.id())).getVersion();
    }

    private void assertBroken(Runnable work, String key) {
        assertThatThrownBy(() -> admin(work)).isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule).extracting(BusinessException::key).isEqualTo(key));
    }

    private <T> T admin(Callable<T> work) {
        return As.administrator(administrator, work);
    }

    private void admin(Runnable work) {
        As.administrator(administrator, work);
    }
}
