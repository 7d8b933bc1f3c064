package org.milerasmus.exchange.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.stay.Interruptions;
import org.milerasmus.exchange.stay.Journeys;
import org.milerasmus.exchange.stay.Stays;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.PageRequest;

@ExtendWith(ArquillianExtension.class)
class PresencesIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Journeys journeys;

    @Inject
    private Presences presences;

    @Inject
    private Stays stays;

    @Inject
    private Interruptions interruptions;

    private Academy sending;
    private Academy host;
    private Person cadet;
    private Mobility stay;
    private String receiver;

    @BeforeEach
    void stay() {
        sending = exchange.academy();
        host = exchange.academy();
        cadet = exchange.cadet(sending);
        stay = journeys.confirmed(cadet, sending, exchange.call(host, 5), TODAY.minusDays(10), TODAY.plusDays(10));
        receiver = exchange.coordinator(host);
    }

    @Test
    void bothAcademiesAndTheProgrammeSeeWhoIsWhereOnADay() {
        assertThat(onDay(receiver, TODAY, Direction.INCOMING)).extracting(PresenceRow::code).containsExactly(stay.getCode());
        assertThat(onDay(receiver, TODAY, Direction.OUTGOING)).isEmpty();
        assertThat(onDay(exchange.coordinator(sending), TODAY, Direction.OUTGOING)).hasSize(1);
        assertThat(onDay(receiver, TODAY.plusDays(11), null)).isEmpty();
        assertThat(onDay(exchange.coordinator(exchange.academy()), TODAY, null)).isEmpty();
        PresenceFilter atHost = new PresenceFilter(TODAY, TODAY, null, host.getId(), null);
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> presences.places(atHost))).singleElement().returns(1L, Place::people);
        assertThatThrownBy(() -> As.applicant(cadet.getAccount().getEmail(), () -> presences.count(atHost))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoIsAwayForAWhileOrHasLeftIsNotThere() {
        As.staff(receiver, () -> stays.arrive(stay.getId(), version(), TODAY.minusDays(8), "Demo"));
        assertThat(onDay(receiver, TODAY.minusDays(9), null)).isEmpty();
        As.staff(receiver, () -> interruptions.interrupt(stay.getId(), version(), TODAY.minusDays(3), TODAY.minusDays(2), "Demo"));
        assertThat(onDay(receiver, TODAY.minusDays(3), null)).isEmpty();
        assertThat(onDay(receiver, TODAY.minusDays(1), null)).hasSize(1);
        PresenceFilter days = new PresenceFilter(TODAY.minusDays(3), TODAY.minusDays(2), null, null, null);
        assertThat(As.staff(receiver, () -> presences.count(days))).isEqualTo(1);
        As.staff(receiver, () -> stays.depart(stay.getId(), version(), TODAY.minusDays(1), "Demo"));
        assertThat(onDay(receiver, TODAY, null)).isEmpty();
    }

    @Test
    void everyColumnSortsAndAPageIsAFewStatements() {
        List.of("familyName", "sending", "receiving", "from", "to", "status").forEach(column ->
                assertThat(As.staff(receiver, () -> presences.list(PresenceFilter.on(TODAY), new PageRequest(0, 5, column, true)))).hasSize(1));
        List<String> sent = As.staff(receiver, () -> Statements.sent(() -> {
            presences.count(PresenceFilter.on(TODAY));
            presences.list(PresenceFilter.on(TODAY), PAGE);
            presences.places(PresenceFilter.on(TODAY));
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aDayAtALargeAcademyIsOneQueryOnAnIndex() {
        for (int i = 0; i < 11; i++) {
            journeys.fill("""
                    insert into mobility (version, code, application_id, person_id, call_id, sending_id, receiving_id, kind, service, academic_year,
                        starts_on, ends_on, status)
                    select 1, substr(replace(uuid(), '-', ''), 1, 20), application_id, person_id, call_id, sending_id, receiving_id, kind, service, academic_year,
                        date_sub(starts_on, interval 400 day), date_sub(ends_on, interval 400 day), 'COMPLETED'
                    from mobility where receiving_id =\s""" + host.getId());
        }
        PresenceFilter today = new PresenceFilter(TODAY, TODAY, Direction.INCOMING, null, null);
        List<String> sent = As.staff(receiver, () -> Statements.sent(() -> assertThat(presences.list(today, PAGE)).hasSize(1)));
        assertThat(sent).filteredOn(sql -> sql.contains("away_to")).hasSize(1);
        String day = "'" + TODAY + "'";
        String plan = plan("select t.id from mobility t where t.receiving_id = " + host.getId() + " and t.away_to >= " + day + " and t.away_from <= " + day
                + " and t.status <> 'CANCELLED' and not exists (select 1 from stay_interruption i where i.mobility_id = t.id and i.from_day <= " + day
                + " and (i.to_day is null or i.to_day >= " + day + "))");
        assertThat(plan).containsPattern("mobility_(here|away)").contains("range");
    }

    private String plan(String sql) {
        return String.join("\n", journeys.explain(sql).stream().map(row -> Arrays.toString((Object[]) row)).toList());
    }

    private List<PresenceRow> onDay(String who, LocalDate day, Direction direction) {
        return As.staff(who, () -> presences.list(new PresenceFilter(day, day, direction, null, null), PAGE));
    }

    private long version() {
        return journeys.stored(stay).getVersion();
    }
}
