package org.milerasmus.exchange.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.grant.rate.GrantRates;
import org.milerasmus.exchange.grant.rate.RateYears;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

/** Grants as each role may award and see them. */
@ExtendWith(ArquillianExtension.class)
class GrantsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Admissions admissions;

    @Inject
    private Grants grants;

    @Inject
    private RateYears rateYears;

    private String coordinator;
    private String host;
    private Person traveller;
    private String stay;

    @BeforeEach
    void stay() {
        Academy sending = exchange.located(exchange.academy(), 48.21, 16.37);
        Academy receiving = exchange.located(exchange.academy(), 50.85, 4.35);
        coordinator = exchange.coordinator(sending);
        host = exchange.coordinator(receiving);
        traveller = exchange.cadet(sending);
        Call call = exchange.call(receiving, 1);
        As.staff(host, () -> admissions.accept(List.of(exchange.seen(exchange.nominated(traveller, call)))));
        stay = exchange.stays(call).getFirst().getCode();
    }

    @Test
    void theSendingAcademyAwardsWhatIsCalculatedAndTheTravellerSeesIt() {
        GrantSheet sheet = As.staff(coordinator, () -> grants.sheet(stay, GrantChoice.PLAIN));
        assertThat(sheet.days()).isEqualTo(6);
        assertThat(sheet.km()).isBetween(900, 930); // Wien – Bruxelles
        assertThat(sheet.calculated().total()).isEqualByComparingTo("783"); // 6 days at 79 and the band from 500 km at 309
        As.staff(coordinator, () -> grants.award(stay, sheet.version(), GrantChoice.PLAIN));
        GrantSheet seen = As.applicant(traveller.getAccount().getEmail(), () -> grants.sheet(stay, GrantChoice.PLAIN));
        assertThat(seen.awarded().getTotal()).isEqualByComparingTo("783");
        assertThat(seen.awarded().getLines()).hasSize(2);
    }

    @Test
    void anAwardStaysAsItIsWhenTheRatesChange() {
        award(0);
        GrantRates rates = rates();
        rates.getRates().getFirst().setEuro(rates.getRates().getFirst().getEuro().add(BigDecimal.ONE));
        try {
            As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> rateYears.save(rates));
            GrantSheet sheet = As.staff(coordinator, () -> grants.sheet(stay, GrantChoice.PLAIN));
            assertThat(sheet.awarded().getTotal()).isEqualByComparingTo("783");
            assertThat(sheet.calculated().total()).isEqualByComparingTo("789");
        } finally {
            GrantRates now = rates();
            now.getRates().getFirst().setEuro(now.getRates().getFirst().getEuro().subtract(BigDecimal.ONE));
            As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> rateYears.save(now));
        }
    }

    @Test
    void othersSeeNothingOfIt() {
        award(0);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(host, () -> grants.sheet(stay, GrantChoice.PLAIN)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(host, () -> grants.award(stay, 1, GrantChoice.PLAIN)));
        assertThat(As.staff(host, () -> grants.awarded(stay))).isEmpty();
        assertThat(As.<Boolean>staff(host, () -> grants.isSeen(stay))).isFalse();
        assertThat(As.<Boolean>staff(coordinator, () -> grants.isSeen(stay))).isTrue();
        String other = exchange.cadet(exchange.academy()).getAccount().getEmail();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.applicant(other, () -> grants.sheet(stay, GrantChoice.PLAIN)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(
                () -> As.applicant(traveller.getAccount().getEmail(), () -> grants.award(stay, 1, GrantChoice.PLAIN)));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> rateYears.save(rates())));
    }

    @Test
    void twoWhoAwardAtOnceDoNotOverwriteEachOther() {
        List<Object> outcomes = Race.run(4, i -> () -> {
            award(0);
            return "awarded";
        });
        assertThat(outcomes).filteredOn("awarded"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(3);
    }

    @Test
    void aStaleAwardIsRefused() {
        award(0);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> award(0));
    }

    private void award(long version) {
        As.staff(coordinator, () -> grants.award(stay, version, GrantChoice.PLAIN));
    }

    private GrantRates rates() {
        return As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> rateYears.view(2024));
    }
}
