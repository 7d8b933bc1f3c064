package org.milerasmus.partnership.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

/** Duties as each role may give, delegate and use them. */
@ExtendWith(ArquillianExtension.class)
class AppointmentsIT {

    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    private Exchange exchange;

    @Inject
    private Appointments appointments;

    private Academy own;
    private String coordinator;
    private Account official;
    private Account colleague;

    @BeforeEach
    void academy() {
        own = exchange.academy();
        coordinator = exchange.coordinator(own);
        official = exchange.account(Role.OFFICIAL, own);
        colleague = exchange.account(Role.OFFICIAL, own);
    }

    @Test
    void whoHoldsADutyMayActFromItsFirstDayOn() {
        appoint(TODAY.plusDays(3), null);
        assertThat(holds(official)).isFalse();
        appoint(TODAY.minusDays(1), TODAY.plusDays(2));
        assertThat(holds(official)).isTrue();
        assertThat(holds(colleague)).isFalse();
    }

    @Test
    void whoStandsInMayActDuringTheAbsenceAlone() {
        Appointment duty = appoint(TODAY.minusDays(9), null);
        As.caller(official.getEmail(), Roles.OFFICIAL,
                () -> appointments.delegate(duty.getId(), duty.getVersion(), colleague.getId(), TODAY, TODAY.plusDays(1)));
        assertThat(holds(colleague)).isTrue();
        assertThat(holds(official)).isTrue();
        Appointment seen = view(duty);
        As.staff(coordinator, () -> appointments.revoke(duty.getId(), seen.getVersion(), seen.getDelegations().getFirst().getId()));
        assertThat(holds(colleague)).isFalse();
    }

    @Test
    void anEndedDutyGivesNoRight() {
        Appointment duty = appoint(TODAY.minusDays(9), null);
        As.staff(coordinator, () -> appointments.end(duty.getId(), duty.getVersion(), TODAY.minusDays(1)));
        assertThat(holds(official)).isFalse();
        assertThat(As.<List<AppointmentRow>>staff(coordinator, () -> appointments.list(new AppointmentFilter(null, null, Term.ENDED), PageRequest.all())))
                .extracting(AppointmentRow::id).containsExactly(duty.getId());
    }

    @Test
    void othersAreTurnedAway() {
        Appointment duty = appoint(TODAY, null);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> appointments.view(duty.getId())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(
                () -> As.staff(stranger, () -> appointments.appoint(colleague.getId(), Duty.SIGNATORY, TODAY, null)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.caller(colleague.getEmail(), Roles.OFFICIAL,
                () -> appointments.delegate(duty.getId(), duty.getVersion(), colleague.getId(), TODAY, TODAY)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.caller(official.getEmail(), Roles.OFFICIAL,
                () -> appointments.appoint(official.getId(), Duty.COMMANDER, TODAY, null)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR),
                () -> appointments.end(duty.getId(), duty.getVersion(), TODAY)));
    }

    @Test
    void aStalePageChangesNothing() {
        Appointment duty = appoint(TODAY, null);
        As.staff(coordinator, () -> appointments.delegate(duty.getId(), duty.getVersion(), colleague.getId(), TODAY, TODAY));
        assertThatExceptionOfType(Stale.class).isThrownBy(
                () -> As.staff(coordinator, () -> appointments.delegate(duty.getId(), duty.getVersion(), colleague.getId(), TODAY, TODAY)));
    }

    @Test
    void applicantsAndPeopleOfOtherAcademiesHoldNoDuty() {
        Account applicant = exchange.account(Role.APPLICANT, own);
        assertThatThrownBy(() -> As.staff(coordinator, () -> appointments.appoint(applicant.getId(), Duty.SIGNATORY, TODAY, null)))
                .hasMessage("appointment.noColleague");
        Appointment duty = appoint(TODAY, null);
        Account foreigner = exchange.account(Role.OFFICIAL, exchange.academy());
        assertThatThrownBy(() -> As.staff(coordinator, () -> appointments.delegate(duty.getId(), duty.getVersion(), foreigner.getId(), TODAY, TODAY)))
                .hasMessage("appointment.noColleague");
    }

    @Test
    void twoWhoAppointAtOnceGiveTheDutyOnce() {
        List<Object> outcomes = Race.run(6, i -> () -> As.<Appointment>staff(coordinator,
                () -> appointments.appoint(official.getId(), Duty.SIGNATORY, TODAY, null)));
        assertThat(outcomes).filteredOn(Appointment.class::isInstance).hasSize(1);
        assertThat(Stream.of(outcomes.toArray()).filter(RuleBroken.class::isInstance)).hasSize(5);
    }

    @Test
    void theListNeedsFewStatements() {
        appoint(TODAY, null);
        AppointmentFilter filter = new AppointmentFilter("demo", Duty.SIGNATORY, Term.CURRENT);
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            appointments.count(filter);
            appointments.list(filter, new PageRequest(0, 25, "name", false));
        }))).isLessThanOrEqualTo(4);
    }

    private Appointment appoint(LocalDate from, LocalDate to) {
        return As.staff(coordinator, () -> appointments.appoint(official.getId(), Duty.SIGNATORY, from, to));
    }

    private Appointment view(Appointment duty) {
        return As.staff(coordinator, () -> appointments.view(duty.getId()));
    }

    private boolean holds(Account account) {
        return As.caller(account.getEmail(), Roles.OFFICIAL, () -> appointments.mayAct(Duty.SIGNATORY, own.getId()));
    }
}
