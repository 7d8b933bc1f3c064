package org.milerasmus.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.application.Between;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.DecisionFilter;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.exchange.mobilitylist.MobilityFilter;
import org.milerasmus.exchange.offering.CallRow;
import org.milerasmus.exchange.offering.Offer;
import org.milerasmus.exchange.offering.OpenCallFilter;
import org.milerasmus.exchange.offering.OpenCalls;
import org.milerasmus.exchange.partner.PartnerPages;
import org.milerasmus.exchange.promise.Seats;
import org.milerasmus.exchange.stay.Journeys;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** Two years between two academies: one stay out and one in, then two out, three in, a cancelled one and a nomination. */
@ExtendWith(ArquillianExtension.class)
class LedgersIT {

    private static final AcademicYear FIRST = new AcademicYear(2022);
    private static final AcademicYear SECOND = new AcademicYear(2023);
    private static final AcademicYear THIRD = new AcademicYear(2024);
    private static final PageRequest PAGE = new PageRequest(0, 25, null, false);
    private static final LedgerFilter ALL = LedgerFilter.of(FIRST, THIRD);

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private Journeys journeys;

    @Inject
    private Reciprocity reciprocity;

    @Inject
    private LedgerCheck check;

    @Inject
    private PartnerPages pages;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Mobilities mobilities;

    @Inject
    private Nominations nominations;

    @Inject
    private Admissions admissions;

    @Inject
    private OpenCalls calls;

    private Academy own;
    private Academy partner;
    private Agreement agreement;
    private String coordinator;
    private String administrator;

    @BeforeEach
    void exchanges() {
        own = exchange.academy();
        partner = exchange.academy();
        coordinator = exchange.coordinator(own);
        administrator = exchange.programme(Role.ADMINISTRATOR);
        agreement = reciprocity.agreed(own, partner, CarryOver.NEXT_YEAR, 3);
        Mobility shorter = out(reciprocity.call(partner, 5, 2022, agreement));
        reciprocity.came(shorter, "2022-10-01", "2022-10-04");
        reciprocity.awarded(shorter, 700);
        reciprocity.awarded(in(reciprocity.call(own, 1, 2022, null)), 50);
        Call second = reciprocity.call(partner, 5, 2023, agreement);
        out(second);
        reciprocity.cancelled(out(second));
        exchange.nominated(exchange.cadet(own), second);
        sailor(out(reciprocity.call(partner, 9, 2023, null)));
        Call guests = reciprocity.call(own, 4, 2023, agreement);
        for (int euros = 100; euros <= 300; euros += 100) {
            reciprocity.awarded(in(guests), euros);
        }
    }

    private Mobility out(Call call) {
        return reciprocity.stay(exchange.cadet(own), own, call);
    }

    private Mobility in(Call call) {
        return reciprocity.stay(exchange.cadet(partner), partner, call);
    }

    private void sailor(Mobility stay) {
        journeys.fill("update mobility set service = 'NAVY' where id = " + stay.getId());
        journeys.fill("update person set service = 'NAVY' where id = (select person_id from mobility where id = " + stay.getId() + ")");
    }

    @Test
    void countsBothDirectionsAndCarriesSeatsOver() {
        Ledger ledger = mine(ALL);
        assertThat(ledger.lines()).hasSize(6);
        assertThat(line(ledger, FIRST, Direction.OUTGOING)).satisfies(line -> {
            assertThat(line.seats()).isEqualTo(new Seats(3, 0, 1, 2, 2));
            assertThat(figures(line)).containsExactly(5L, 1L, 1L, 4L);
            assertThat(line.euros()).isEqualByComparingTo("700");
            assertThat(line.partner()).isEqualTo(partner.getName());
        });
        assertThat(line(ledger, SECOND, Direction.OUTGOING)).satisfies(line -> {
            assertThat(line.seats()).isEqualTo(new Seats(3, 2, 2, 3, 3));
            assertThat(figures(line)).as("the open call offers nothing to the partner alone").containsExactly(5L, 4L, 2L, 12L);
        });
        assertThat(line(ledger, SECOND, Direction.INCOMING)).satisfies(line -> {
            assertThat(line.seats()).isEqualTo(new Seats(3, 2, 3, 2, 2));
            assertThat(figures(line)).containsExactly(4L, 3L, 3L, 18L);
        });
        assertThat(line(ledger, THIRD, Direction.OUTGOING).seats()).as("the agreement ends").isEqualTo(new Seats(3, 3, 0, 6, 0));
        assertThat(line(ledger, THIRD, Direction.INCOMING).seats()).isEqualTo(new Seats(3, 2, 0, 5, 0));
        assertThat(ledger.balances()).singleElement().returns(-1L, Balance::difference).returns(partner.getName(), Balance::partner);
    }

    @Test
    void anAmendmentLeavesEarlierYearsAsTheyWere() {
        reciprocity.amend(agreement, CarryOver.WHOLE_PERIOD, 5, "2024-01-15");
        Ledger ledger = mine(ALL);
        assertThat(line(ledger, FIRST, Direction.OUTGOING).seats()).isEqualTo(new Seats(3, 0, 1, 2, 2));
        assertThat(line(ledger, SECOND, Direction.OUTGOING).seats()).isEqualTo(new Seats(5, 2, 2, 5, 5));
        assertThat(line(ledger, THIRD, Direction.OUTGOING).seats()).isEqualTo(new Seats(5, 5, 0, 10, 0));
        check.agrees(administrator, own.getId());
    }

    @Test
    void aHostLearnsNoSingleGrant() {
        Ledger ledger = mine(ALL);
        assertThat(ledger.lines()).filteredOn(line -> line.direction() == Direction.INCOMING).allSatisfy(line -> assertThat(line.euros()).isNull());
        assertThat(ledger.total().incoming().euros()).as("three grants in the second year").isEqualByComparingTo("600");
        assertThat(mine(LedgerFilter.of(FIRST, FIRST)).total().incoming().euros()).as("one grant in the first").isNull();
        assertThat(mine(new LedgerFilter(null, FIRST, THIRD, null, null, ExchangeKind.COMMON_MODULE, null, false)).total().incoming().euros())
                .as("the grants of one kind could be taken off those of all").isNull();
        String theirs = exchange.coordinator(partner);
        assertThat(As.staff(theirs, () -> ledgers.of(ALL)).total().outgoing().euros()).isEqualByComparingTo("650");
        LedgerFilter any = new LedgerFilter(own.getId(), FIRST, THIRD, null, null, null, null, false);
        assertThat(line(As.administrator(administrator, () -> ledgers.of(any)), FIRST, Direction.INCOMING).euros()).isEqualByComparingTo("50");
    }

    @Test
    void narrowsByServicePartnerKindAndDirection() {
        LedgerFilter sailors = new LedgerFilter(null, FIRST, THIRD, null, Service.NAVY, null, null, false);
        assertThat(mine(sailors).lines()).singleElement().returns(1L, LedgerLine::used).returns(null, LedgerLine::seats).returns(Service.NAVY, LedgerLine::service);
        LedgerFilter apart = new LedgerFilter(null, SECOND, SECOND, null, null, null, Direction.OUTGOING, true);
        assertThat(mine(apart).lines()).extracting(LedgerLine::service).containsExactly(Service.ARMY, Service.NAVY);
        assertThat(mine(new LedgerFilter(null, FIRST, THIRD, own.getId(), null, null, null, false)).lines()).isEmpty();
        assertThat(mine(new LedgerFilter(null, FIRST, THIRD, null, null, ExchangeKind.EVENT, null, false)).lines()).isEmpty();
    }

    @Test
    void eachFigureLeadsToTheRecordsBehindIt() {
        for (LedgerLine line : mine(new LedgerFilter(null, FIRST, THIRD, null, null, null, null, true)).lines()) {
            Between behind = new Between(null, line.partnerId(), line.kind(), line.service(), line.year(), line.year(), true);
            MobilityFilter stays = new MobilityFilter(null, line.direction(), null, null, null, null, behind);
            DecisionFilter proposed = new DecisionFilter(Set.of(), null, null, null, behind);
            assertThat(As.staff(coordinator, () -> mobilities.count(stays))).as("%s", line).isEqualTo(line.used());
            assertThat(As.staff(coordinator, () -> line.direction() == Direction.OUTGOING ? nominations.count(proposed) : admissions.count(proposed)))
                    .as("%s", line).isEqualTo(line.nominated());
            Between programme = new Between(own.getId(), line.partnerId(), line.kind(), line.service(), line.year(), line.year(), true);
            assertThat(As.administrator(administrator, () -> mobilities.count(new MobilityFilter(null, line.direction(), null, null, null, null, programme))))
                    .isEqualTo(line.used());
        }
    }

    @Test
    void anOfferLeadsToItsCalls() {
        String stranger = exchange.coordinator(exchange.academy());
        List<LedgerLine> offered = mine(ALL).lines().stream().filter(line -> line.offered() > 0).toList();
        assertThat(offered).hasSize(3).allSatisfy(line -> {
            OpenCallFilter behind = offer(line);
            assertThat(As.staff(coordinator, () -> calls.list(behind, PAGE))).extracting(CallRow::seats).satisfies(seats ->
                    assertThat(seats.stream().mapToLong(Integer::longValue).sum()).isEqualTo(line.offered()));
            assertThat(As.administrator(administrator, () -> calls.count(behind))).isEqualTo(1);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> calls.count(behind)));
        });
        assertThat(trail.count(AuditAction.DENIED, Academy.class, partner.getId())).as("two offers of the partner").isEqualTo(2);
        assertThatExceptionOfType(NotFound.class).as("the public").isThrownBy(() -> calls.list(offer(offered.getFirst()), PAGE));
    }

    private OpenCallFilter offer(LedgerLine line) {
        boolean out = line.direction() == Direction.OUTGOING;
        Offer offer = new Offer(out ? line.partnerId() : own.getId(), out ? own.getId() : line.partnerId(), line.year());
        return new OpenCallFilter(null, line.kind(), null, null, null, null, null, null, offer);
    }

    @Test
    void sumsItsLinesUp() {
        Ledger ledger = mine(ALL);
        assertThat(List.of(ledger.agreed(), ledger.offered(), ledger.nominated(), ledger.used(), ledger.days())).containsExactly(18L, 14L, 9L, 7L, 40L);
        assertThat(ledger.euros()).as("of the own people").isEqualByComparingTo("700");
        Ledger apart = mine(new LedgerFilter(null, FIRST, THIRD, null, null, null, null, true));
        assertThat(apart.agreed()).as("agreements know no service").isNull();
        assertThat(apart.days()).isEqualTo(40);
    }

    @Test
    void othersReadNothingOfIt() {
        LedgerFilter named = new LedgerFilter(own.getId(), FIRST, THIRD, null, null, null, null, false);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> ledgers.of(named)));
        assertThat(trail.count(AuditAction.DENIED, Academy.class, own.getId())).isEqualTo(1);
        assertThat(As.staff(stranger, () -> ledgers.of(ALL)).lines()).isEmpty();
        String cadet = exchange.cadet(own).getAccount().getEmail();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(cadet, () -> ledgers.of(ALL)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(cadet, () -> ledgers.balance(partner.getId())));
        String official = exchange.account(Role.OFFICIAL, own).getEmail();
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.caller(official, Roles.OFFICIAL, () -> ledgers.of(ALL)));
        assertThat(As.caller(official, Roles.OFFICIAL, () -> ledgers.balance(partner.getId()))).extracting(balance -> balance.outgoing().euros()).containsOnlyNulls();
    }

    @Test
    void theShortFormSaysTheSame() {
        List<Balance> years = As.staff(coordinator, () -> ledgers.balance(partner.getId()));
        assertThat(years).extracting(Balance::year).containsExactly(SECOND, FIRST);
        assertThat(years).extracting(year -> year.outgoing().stays()).containsExactly(2L, 1L);
        assertThat(years).extracting(year -> year.incoming().stays()).containsExactly(3L, 1L);
        assertThat(As.administrator(administrator, () -> ledgers.balance(partner.getId()))).extracting(year -> year.outgoing().stays()).containsExactly(3L, 1L);
    }

    @Test
    void impossibleQuestionsAreRefusedAtTheirField() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> mine(LedgerFilter.of(THIRD, FIRST))).returns("ledger.yearsReversed", RuleBroken::key);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> As.administrator(administrator, () -> ledgers.of(ALL)))
                .returns("ledger.academyMissing", RuleBroken::key);
        LedgerFilter unknown = new LedgerFilter(Long.MAX_VALUE, FIRST, THIRD, null, null, null, null, false);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.administrator(administrator, () -> ledgers.of(unknown)));
    }

    @Test
    void aPageNeedsFewStatementsWithIndexes() {
        List<String> sent = Statements.sent(() -> As.staff(coordinator, () -> ledgers.of(ALL)));
        assertThat(sent).hasSizeLessThanOrEqualTo(12);
        assertThat(sent).filteredOn(sql -> sql.startsWith("SELECT")).isNotEmpty().allSatisfy(sql -> assertThat(pages.withoutIndex(sql)).as(sql).isEmpty());
    }

    @Test
    void theListsBehindItNeedFewStatementsWithIndexes() {
        LedgerLine line = line(mine(ALL), SECOND, Direction.OUTGOING);
        Between behind = new Between(null, line.partnerId(), line.kind(), null, line.year(), line.year(), true);
        MobilityFilter stays = new MobilityFilter(null, line.direction(), null, null, null, null, behind);
        DecisionFilter proposed = new DecisionFilter(Set.of(), null, null, null, behind);
        List<String> sent = Statements.sent(() -> As.staff(coordinator, () -> {
            mobilities.list(stays, PAGE);
            nominations.list(proposed, PAGE);
            admissions.list(proposed, PAGE);
            return calls.list(offer(line), PAGE);
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(12);
        assertThat(sent).filteredOn(sql -> sql.startsWith("SELECT")).isNotEmpty().allSatisfy(sql -> assertThat(pages.withoutIndex(sql)).as(sql).isEmpty());
    }

    @Test
    void theLedgersOfAllAgreeWithWhatIsBehindThem() {
        assertThat(check.academies()).contains(own.getId(), partner.getId()).allSatisfy(academy -> check.agrees(administrator, academy));
    }

    private Ledger mine(LedgerFilter filter) {
        return As.staff(coordinator, () -> ledgers.of(filter));
    }

    private static LedgerLine line(Ledger ledger, AcademicYear year, Direction direction) {
        return ledger.lines().stream().filter(line -> line.year().equals(year) && line.direction() == direction).findFirst().orElseThrow();
    }

    private static List<Long> figures(LedgerLine line) {
        return List.of(line.offered(), line.nominated(), line.used(), line.days());
    }
}
