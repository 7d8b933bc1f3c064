package org.milerasmus.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.applying.Applications;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.mobilitylist.Mobilities;
import org.milerasmus.exchange.mobilitylist.MobilityFilter;
import org.milerasmus.exchange.mobilitylist.MobilityRow;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

@ExtendWith(ArquillianExtension.class)
class MobilitiesIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Mobilities mobilities;

    @Inject
    private Admissions admissions;

    @Inject
    private Applications applications;

    private Academy sending;
    private Academy host;
    private Call call;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        call = exchange.call(host, 20);
    }

    @Test
    void aStayFollowsWhatBecomesOfTheSeat() {
        Application application = accepted();
        assertThat(exchange.stays(call)).singleElement().returns(MobilityStatus.PLANNED, Mobility::getStatus)
                .returns(sending, Mobility::getSending).returns(host, Mobility::getReceiving);

        Selected seen = exchange.seen(application);
        As.applicant(exchange.email(application), () -> applications.confirm(seen.applicationId(), seen.version()));
        assertThat(exchange.stays(call)).singleElement().returns(MobilityStatus.CONFIRMED, Mobility::getStatus);

        Selected confirmed = exchange.seen(application);
        As.applicant(exchange.email(application), () -> applications.withdraw(confirmed.applicationId(), confirmed.version()));
        assertThat(exchange.stays(call)).singleElement().returns(MobilityStatus.CANCELLED, Mobility::getStatus);
    }

    @Test
    void eachSideSeesItInItsDirectionAndTheTravellerTheOwn() {
        Application application = accepted();
        accepted();
        String sender = exchange.coordinator(sending);
        String receiver = exchange.coordinator(host);
        assertThat(As.staff(sender, () -> mobilities.count(direction(Direction.OUTGOING)))).isEqualTo(2);
        assertThat(As.staff(sender, () -> mobilities.count(direction(Direction.INCOMING)))).isZero();
        assertThat(As.staff(receiver, () -> mobilities.count(direction(Direction.INCOMING)))).isEqualTo(2);
        assertThat(As.applicant(exchange.email(application), () -> mobilities.list(MobilityFilter.any(), PAGE))).hasSize(1);
        String stranger = exchange.coordinator(exchange.academy());
        assertThat(As.staff(stranger, () -> mobilities.count(MobilityFilter.any()))).isZero();
    }

    @Test
    void aPageOfTheListIsAFewStatements() {
        IntStream.range(0, 12).forEach(i -> accepted());
        String sender = exchange.coordinator(sending);
        List<String> sent = As.staff(sender, () -> Statements.sent(() -> {
            mobilities.count(MobilityFilter.any());
            assertThat(mobilities.list(MobilityFilter.any(), PAGE)).hasSize(12);
            mobilities.years();
        }));
        assertThat(sent).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void findsByYearKindStateAndWords() {
        accepted();
        String sender = exchange.coordinator(sending);
        MobilityFilter all = new MobilityFilter(call.getAcademicYear(), null, call.getKind(), MobilityStatus.PLANNED, null, call.getTitle());
        assertThat(As.staff(sender, () -> mobilities.list(all, PAGE))).extracting(MobilityRow::callTitle).containsExactly(call.getTitle());
        MobilityFilter none = new MobilityFilter(null, null, null, MobilityStatus.CANCELLED, null, null);
        assertThat(As.staff(sender, () -> mobilities.count(none))).isZero();
        List.of("code", "familyName", "kind", "callTitle", "sending", "receiving", "startsOn", "status").forEach(column ->
                assertThat(As.staff(sender, () -> mobilities.list(all, new PageRequest(0, 5, column, true)))).hasSize(1));
    }

    @Test
    void aStrangersGuessIsNotFound() {
        accepted();
        String code = exchange.stays(call).getFirst().getCode();
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> mobilities.get(code)).getCode()).isEqualTo(code);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatThrownBy(() -> As.staff(stranger, () -> mobilities.get(code))).isInstanceOf(NotFound.class);
        String other = exchange.cadet(sending).getAccount().getEmail();
        assertThatThrownBy(() -> As.applicant(other, () -> mobilities.get(code))).isInstanceOf(NotFound.class);
    }

    private Application accepted() {
        Application application = exchange.nominated(exchange.cadet(sending), call);
        String coordinator = exchange.coordinator(host);
        assertThat(As.staff(coordinator, () -> admissions.accept(List.of(exchange.seen(application)))).getFirst().done()).isTrue();
        return application;
    }

    private static MobilityFilter direction(Direction direction) {
        return new MobilityFilter(null, direction, null, null, null, null);
    }
}
