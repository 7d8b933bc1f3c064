package org.milerasmus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.invitation.InvitationState;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.programme.ProgrammeStatus;
import org.milerasmus.exchange.programme.ReportState;
import org.milerasmus.st.DemoDatabase;

/** The delivered application in demo mode; other tests add to its data, so most figures are lower bounds. */
class DemoDataST {

    private static final int APPLICANTS = 300;
    private static final int CALLS = 40;
    private static final int APPLICATIONS = 600;
    private static final int YEARS = 3;

    @Test
    void everyAcademyHasACoordinator() {
        assertThat(number("""
                select count(*) from academy a where a.kind = 'MILITARY' and a.erasmus_code is not null and not exists
                (select 1 from account c where c.academy_id = a.id and c.role = 'STAFF')""")).isZero();
    }

    @Test
    void threeHundredApplicantsAreVisiblyInvented() {
        assertThat(number("select count(*) from account where email like 'person.___@demo.example' and display_name like 'Demo %'"))
                .isEqualTo(APPLICANTS);
    }

    @Test
    void callsOfThreeYearsAreInEveryState() {
        assertThat(number("select count(*) from calls")).isGreaterThanOrEqualTo(CALLS);
        assertThat(number("select count(distinct academic_year) from calls")).isGreaterThanOrEqualTo(YEARS);
        assertThat(DemoDatabase.column("select distinct status from calls")).containsAll(names(CallStatus.values()));
    }

    @Test
    void applicationsAreInEveryState() {
        assertThat(number("select count(*) from application")).isGreaterThanOrEqualTo(APPLICATIONS);
        assertThat(DemoDatabase.column("select distinct status from application")).containsAll(names(ApplicationStatus.values()));
    }

    @Test
    void noCallIsOverbooked() {
        assertThat(DemoDatabase.column("""
                select c.code from calls c join application a on a.nominated_call_id = c.id
                where a.status in ('ACCEPTED', 'CONFIRMED') group by c.id, c.code, c.seats having count(*) > c.seats""")).isEmpty();
    }

    @Test
    void everySeatThatIsGivenHasItsStay() {
        assertThat(number("""
                select count(*) from application a where a.status in ('ACCEPTED', 'CONFIRMED')
                and not exists (select 1 from mobility m where m.application_id = a.id)""")).isZero();
    }

    @Test
    void staysAreInEveryStateAndSomebodyIsAwayToday() {
        assertThat(DemoDatabase.column("select distinct status from mobility")).containsAll(names(MobilityStatus.values()));
        assertThat(number("select count(*) from mobility where status = 'ARRIVED' and away_from <= utc_date() and away_to >= utc_date()")).isPositive();
        assertThat(number("select count(*) from mobility_step where at > utc_timestamp()")).isZero();
    }

    @Test
    void visitsOfInstructorsAreInEveryState() {
        assertThat(DemoDatabase.column("select distinct state from invitation")).containsAll(names(InvitationState.values()));
        assertThat(DemoDatabase.column("select distinct status from visit_programme")).containsAll(names(ProgrammeStatus.values()));
        assertThat(DemoDatabase.column("select distinct report_state from visit_programme")).containsAll(names(ReportState.values()));
        assertThat(number("select count(*) from invitation i join mobility m on m.call_id = i.call_id join visit_programme p on p.mobility_id = m.id where p.report_state = 'CONFIRMED'")).isPositive();
    }

    @Test
    void noStepLiesInTheFutureOrBeforeTheSubmission() {
        assertThat(number("select count(*) from application_step where at > utc_timestamp()")).isZero();
        assertThat(number("""
                select count(*) from application_step s join application a on a.id = s.application_id
                where s.at < a.submitted_at""")).isZero();
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static int number(String query) {
        return Integer.parseInt(DemoDatabase.column(query).getFirst());
    }
}
