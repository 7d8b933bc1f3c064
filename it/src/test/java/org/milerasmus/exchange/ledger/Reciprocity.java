package org.milerasmus.exchange.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.stay.Journeys;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.Approval;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;

/** Agreements, calls, stays and grants of years gone by, written past the boundaries. */
@ApplicationScoped
@Transactional
public class Reciprocity {

    @PersistenceContext(unitName = "tests")
    private EntityManager em;

    @Inject
    private Exchange exchange;

    @Inject
    private Journeys journeys;

    /** An agreement of the academic years 2022/23 to 2024/25 on modules both ways. */
    public Agreement agreed(Academy one, Academy other, CarryOver rule, int seats) {
        Actor by = actor(one, "2022-06-01");
        Agreement agreement = new Agreement("AGR-" + unique(), by.academy(), parties(one, other).toList(), text(rule, seats, one, other), by);
        em.persist(agreement);
        agreement.propose(by);
        approve(agreement, "2022-06-20");
        return agreement;
    }

    /** All agree on another number of seats on a day. */
    public void amend(Agreement agreement, CarryOver rule, int seats, String day) {
        Agreement stored = em.find(Agreement.class, agreement.getId());
        List<Academy> parties = stored.getParties();
        stored.amend(text(rule, seats, parties.getFirst(), parties.getLast()), actor(parties.getFirst(), day));
        approve(stored, day);
    }

    private void approve(Agreement agreement, String day) {
        String hash = agreement.texts().latest().getSeal().getContentHash();
        agreement.getParties().forEach(party -> agreement.approve(
                Approval.by(signatory(party), party, hash, actor(party, day).at()), LocalDate.parse(day)));
    }

    private Account signatory(Academy party) {
        Account official = exchange.account(Role.OFFICIAL, party);
        em.flush(); // an approval keeps the number of its account
        return official;
    }

    private Terms text(CarryOver rule, int seats, Academy one, Academy other) {
        Terms text = new Terms(LocalDate.of(2022, 9, 1), LocalDate.of(2025, 8, 31));
        text.getClauses().setCarryOver(rule);
        text.add(new CooperationCondition(ExchangeKind.COMMON_MODULE, stored(one), stored(other), seats));
        text.add(new CooperationCondition(ExchangeKind.COMMON_MODULE, stored(other), stored(one), seats));
        return text;
    }

    /** A call of an academic year, under an agreement or under none. */
    public Call call(Academy host, int seats, int year, Agreement agreement) {
        Call call = exchange.call(host, seats);
        em.flush();
        journeys.fill("update calls set academic_year = %d, agreement_id = %s where id = %d"
                .formatted(year, agreement == null ? null : agreement.getId(), call.getId()));
        em.clear();
        return call;
    }

    /** A stay of six planned days at the beginning of the call's academic year. */
    public Mobility stay(Person person, Academy sending, Call call) {
        LocalDate start = LocalDate.of(em.find(Call.class, call.getId()).getAcademicYear().start(), 10, 1);
        return journeys.confirmed(person, sending, call, start, start.plusDays(5));
    }

    /** The host has confirmed other days than those planned. */
    public void came(Mobility stay, String from, String to) {
        journeys.fill("update mobility set status = 'DEPARTED', arrived_on = '%s', departed_on = '%s' where id = %d".formatted(from, to, stay.getId()));
    }

    /** It did not take place. */
    public void cancelled(Mobility stay) {
        journeys.fill("update mobility set status = 'CANCELLED' where id = " + stay.getId());
    }

    /** Euros that the sending academy has awarded. */
    public void awarded(Mobility stay, int euros) {
        journeys.fill("""
                insert into mobility_grant (version, mobility_id, call_year, green, travel_days, fewer_opportunities, total, awarded_at, awarded_by)
                values (1, %d, 2024, false, 0, false, %d, '2024-01-01', 'Demo Coordinator')""".formatted(stay.getId(), euros));
    }

    private Stream<Academy> parties(Academy... parties) {
        return Stream.of(parties).map(this::stored);
    }

    private Academy stored(Academy academy) {
        return em.find(Academy.class, academy.getId());
    }

    private Actor actor(Academy academy, String day) {
        return new Actor(stored(academy), "Demo Coordinator", Instant.parse(day + "T10:00:00Z"));
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 12);
    }
}
