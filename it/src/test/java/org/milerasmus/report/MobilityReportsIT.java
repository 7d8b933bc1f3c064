package org.milerasmus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.security.Role;

@ExtendWith(ArquillianExtension.class)
class MobilityReportsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Admissions admissions;

    @Inject
    private MobilityReports reports;

    @Inject
    private AuditTrail audit;

    private final LocalDate first = LocalDate.of(ThreadLocalRandom.current().nextInt(2040, 2090), 3, 1);
    private Academy sending;
    private Academy host;
    private String staff;

    @BeforeEach
    void twoPeopleTravel() {
        sending = exchange.academy();
        host = exchange.academy();
        staff = exchange.coordinator(sending);
        Call week = call(first, first.plusDays(6));
        Person twice = exchange.cadet(sending);
        travel(twice, week);
        travel(exchange.cadet(sending), week);
        travel(twice, call(first.plusDays(20), first.plusDays(20)));
        travel(exchange.cadet(sending), call(first.plusYears(1), first.plusYears(1)));
    }

    @Test
    void countsStaysPeopleAndDaysOfTheChosenPeriod() {
        Report report = As.staff(staff, () -> reports.report(choice(Grouping.values())));
        assertThat(report.rows()).singleElement().satisfies(row -> {
            assertThat(row.values()).hasSize(5).contains(sending.getName(), host.getName(), ExchangeKind.COMMON_MODULE, Service.ARMY);
            assertThat(List.of(row.stays(), row.people(), row.days())).containsExactly(3L, 2L, 15L);
        });
        assertThat(report.total().days()).isEqualTo(15);
    }

    @Test
    void staffSeeTheirOwnAcademyAndTheProgrammeSeesAll() {
        String stranger = exchange.coordinator(exchange.academy());
        Report nothing = As.staff(stranger, () -> reports.report(choice(Grouping.SENDING)));
        assertThat(nothing.rows()).isEmpty();
        assertThat(nothing.total().stays()).isZero();
        assertThat(Stream.of(Role.ADMINISTRATOR, Role.AUDITOR)).allSatisfy(role -> assertThat(As.caller(exchange.programme(role), role.name(),
                () -> reports.report(choice(Grouping.SENDING))).rows()).extracting(row -> row.values().getFirst()).contains(sending.getName()));
    }

    @Test
    void applicantsHaveNoReport() {
        String cadet = exchange.cadet(sending).getAccount().getEmail();
        assertThatThrownBy(() -> As.applicant(cadet, () -> reports.report(choice(Grouping.KIND)))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aReportIsTwoStatementsAndTheCaller() {
        assertThat(As.staff(staff, () -> Statements.sent(() -> reports.report(choice(Grouping.values()))))).hasSizeLessThanOrEqualTo(3);
    }

    private ReportChoice choice(Grouping... groups) {
        return new ReportChoice(first, first.plusDays(30), List.of(groups));
    }

    private Call call(LocalDate from, LocalDate to) {
        return exchange.call(host, 5, call -> {
            call.setStartsOn(from);
            call.setEndsOn(to);
        });
    }

    private void travel(Person person, Call call) {
        var seen = exchange.seen(exchange.nominated(person, call));
        assertThat(As.staff(exchange.coordinator(host), () -> admissions.accept(List.of(seen))).getFirst().done()).isTrue();
    }
}
