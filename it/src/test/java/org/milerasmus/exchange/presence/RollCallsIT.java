package org.milerasmus.exchange.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.rollcall.RollCallEntry;
import org.milerasmus.exchange.rollcall.RollCalls;
import org.milerasmus.exchange.rollcall.RollMark;
import org.milerasmus.exchange.stay.Journeys;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class RollCallsIT {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private Journeys journeys;

    @Inject
    private RollCalls rolls;

    private Academy sending;
    private Academy host;
    private String receiver;

    @BeforeEach
    void guests() {
        sending = exchange.academy();
        host = exchange.academy();
        receiver = exchange.coordinator(host);
        var call = exchange.call(host, 5);
        journeys.confirmed(exchange.cadet(sending), sending, call, TODAY.minusDays(10), TODAY.plusDays(10));
        journeys.confirmed(exchange.cadet(sending), sending, call, TODAY.minusDays(1), TODAY.plusDays(3));
        journeys.confirmed(exchange.cadet(sending), sending, call, TODAY.minusDays(20), TODAY.minusDays(8));
    }

    @Test
    void listsThoseWhoShouldBeThereMissingOnesFirst() {
        long id = start();
        List<RollCallEntry> entries = read(id);
        assertThat(entries).hasSize(2).allMatch(RollCallEntry::isMissing).extracting(RollCallEntry::contact).containsOnly("Demo Contact");
        RollCallEntry first = entries.getFirst();
        As.staff(receiver, () -> rolls.mark(first.id(), first.version(), RollMark.PRESENT));
        assertThat(read(id)).extracting(RollCallEntry::mark).containsExactly(RollMark.MISSING, RollMark.PRESENT);
        assertThat(read(id).getLast()).returns(first.id(), RollCallEntry::id).doesNotReturn(null, RollCallEntry::at);
        assertThat(trail.count(AuditAction.VIEWED, "RollCall", id)).isEqualTo(3);
        List<String> sent = As.staff(receiver, () -> Statements.sent(() -> rolls.read(id)));
        assertThat(sent).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void theListNeedsTwoStatementsHoweverLongItIs() {
        PageRequest page = new PageRequest(0, 25, null, false);
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        start();
        As.administrator(administrator, () -> {
            rolls.count();
            rolls.list(page);
        });
        assertThat(As.administrator(administrator, () -> Statements.sent(() -> {
            rolls.count();
            rolls.list(page);
        }))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aSecondOneOfTheSameKindWaitsForTheFirst() {
        List<Object> outcomes = Race.run(2, i -> () -> start());
        assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(1);
        refused(this::start, "roll.running");
        assertThat(As.staff(exchange.coordinator(sending), () -> rolls.start(sending.getId(), Direction.OUTGOING, "Demo alarm"))).isPositive();
    }

    @Test
    void whoSaysTheSameChangesNothingAndWhoSaysOtherwiseLooksFirst() {
        RollCallEntry entry = read(start()).getFirst();
        As.staff(receiver, () -> rolls.mark(entry.id(), entry.version(), RollMark.SAFE));
        As.staff(receiver, () -> rolls.mark(entry.id(), entry.version(), RollMark.SAFE));
        assertThatThrownBy(() -> As.staff(receiver, () -> rolls.mark(entry.id(), entry.version(), RollMark.PRESENT))).isInstanceOf(Stale.class);
    }

    @Test
    void nothingIsMarkedAfterTheEnd() {
        long id = start();
        RollCallEntry entry = read(id).getFirst();
        As.staff(receiver, () -> rolls.close(id, rolls.view(id).getVersion()));
        refused(() -> As.staff(receiver, () -> rolls.mark(entry.id(), entry.version(), RollMark.PRESENT)), "roll.closed");
        assertThat(As.staff(receiver, () -> rolls.list(new PageRequest(0, 5, null, false)))).singleElement().returns(2L, row -> row.missing());
    }

    @Test
    void othersDoNotLearnOfIt() {
        long id = start();
        Academy elsewhere = exchange.academy();
        String stranger = exchange.coordinator(elsewhere);
        assertThatThrownBy(() -> As.staff(stranger, () -> rolls.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(stranger, () -> rolls.start(host.getId(), Direction.INCOMING, "Demo"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> rolls.read(id))).isInstanceOf(EJBAccessException.class);
        refused(() -> As.staff(stranger, () -> rolls.start(elsewhere.getId(), Direction.INCOMING, "Demo")), "roll.nobody");
    }

    private long start() {
        return As.staff(receiver, () -> rolls.start(host.getId(), Direction.INCOMING, "Demo alarm"));
    }

    private List<RollCallEntry> read(long id) {
        return As.staff(receiver, () -> rolls.read(id));
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
