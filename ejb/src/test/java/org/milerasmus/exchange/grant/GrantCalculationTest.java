package org.milerasmus.exchange.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.exchange.grant.rate.CountryGroup;
import org.milerasmus.exchange.grant.rate.GrantRates;
import org.milerasmus.exchange.grant.rate.RateKind;
import org.milerasmus.exchange.grant.rate.RateUnit;
import org.milerasmus.exchange.grant.rate.SupportRate;
import org.milerasmus.exchange.grant.rate.TravelBand;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;

class GrantCalculationTest {

    private final GrantRates rates = new GrantRates();

    @BeforeEach
    void ratesOf2024() {
        rates.getCountries().addAll(List.of(new CountryGroup("AT", 1), new CountryGroup("PL", 3)));
        rates.getBands().addAll(List.of(new TravelBand(100, euro(211), euro(285)), new TravelBand(10, euro(28), euro(56))));
        rates.getRates().addAll(List.of(
                new SupportRate(RateKind.SHORT_STUDY, null, 1, 14, RateUnit.DAY, euro(79)),
                new SupportRate(RateKind.SHORT_STUDY, null, 15, 30, RateUnit.DAY, euro(56)),
                new SupportRate(RateKind.LONG_STUDY, 1, 1, null, RateUnit.MONTH, euro(600)),
                new SupportRate(RateKind.LONG_STUDY, 3, 1, null, RateUnit.MONTH, euro(490)),
                new SupportRate(RateKind.FEWER_OPPORTUNITIES, null, 5, 14, RateUnit.ONCE, euro(100)),
                new SupportRate(RateKind.FEWER_OPPORTUNITIES, null, 15, 30, RateUnit.ONCE, euro(150))));
    }

    @ParameterizedTest
    @CsvSource({"5, 395", "14, 1106", "15, 1162", "30, 2002"})
    void aShortStayIsPaidByDayAtTheRateOfEachDay(int days, int euro) {
        assertThat(calculate(RateKind.SHORT_STUDY, "AT", days, 5, GrantChoice.PLAIN).total()).isEqualByComparingTo(euro(euro));
    }

    @ParameterizedTest
    @CsvSource({"AT, 31, 620.00", "AT, 120, 2400.00", "PL, 31, 506.33"})
    void aLongStayIsPaidByMonthsAndThirtiethsOfTheCountrysGroup(String country, int days, BigDecimal euro) {
        assertThat(calculate(RateKind.LONG_STUDY, country, days, 5, GrantChoice.PLAIN).total()).isEqualByComparingTo(euro);
    }

    @Test
    void theSendingCountrysOwnRatesTakeThePlaceOfThoseOfAll() {
        SupportRate bulgarian = new SupportRate(RateKind.LONG_STUDY, 1, 1, null, RateUnit.MONTH, euro(660));
        bulgarian.setSendingCountry("BG");
        SupportRate german = new SupportRate(RateKind.LONG_STUDY, 1, 1, null, RateUnit.MONTH, euro(700));
        german.setSendingCountry("DE");
        rates.getRates().addAll(List.of(bulgarian, german));
        assertThat(calculate(RateKind.LONG_STUDY, "AT", 120, 5, GrantChoice.PLAIN).total()).isEqualByComparingTo(euro(2640));
        assertThat(calculate(RateKind.LONG_STUDY, "PL", 120, 5, GrantChoice.PLAIN).total()).as("it has fixed nothing for group 3").isEqualByComparingTo(euro(1960));
        assertThat(rates.next().rates(RateKind.LONG_STUDY, 1, "BG")).as("the next year begins with them").extracting(SupportRate::getEuro)
                .containsExactly(euro(660));
    }

    @ParameterizedTest
    @CsvSource({"9, false, 0", "10, false, 28", "99, true, 56", "100, false, 211", "3000, true, 285"})
    void travelIsPaidByItsBand(int km, boolean green, int euro) {
        GrantCalculation grant = calculate(RateKind.SHORT_STUDY, "AT", 5, km, new GrantChoice(green, 0, false));
        assertThat(grant.total()).isEqualByComparingTo(euro(395 + euro));
    }

    @Test
    void daysOfTravelCountUpToTheMostThatAreAllowed() {
        assertThat(calculate(RateKind.SHORT_STUDY, "AT", 5, 5, new GrantChoice(false, 9, false)).total()).isEqualByComparingTo(euro(7 * 79));
        assertThat(calculate(RateKind.SHORT_STUDY, "AT", 5, 5, new GrantChoice(true, 9, false)).total()).isEqualByComparingTo(euro(11 * 79));
    }

    @Test
    void theAdditionGoesByTheLengthOfTheStayWithoutItsTravel() {
        GrantCalculation grant = calculate(RateKind.SHORT_STUDY, "AT", 14, 5, new GrantChoice(false, 2, true));
        assertThat(grant.lines().getLast().getAmount()).isEqualByComparingTo(euro(100));
    }

    @Test
    void whatCannotBeCalculatedIsNamed() {
        assertThat(calculate(RateKind.SHORT_STUDY, "AT", 4, 5, GrantChoice.PLAIN).gaps()).containsExactly(GrantGap.TOO_SHORT);
        assertThat(calculate(RateKind.STAFF, "AT", 5, 5, GrantChoice.PLAIN).gaps()).containsExactly(GrantGap.NO_RATE);
        assertThat(calculate(RateKind.LONG_STUDY, "FR", 90, null, GrantChoice.PLAIN).gaps())
                .containsExactly(GrantGap.NO_GROUP, GrantGap.NO_RATE, GrantGap.NO_DISTANCE);
    }

    @Test
    void halfAGrantIsNotAwarded() {
        GrantCalculation incomplete = calculate(RateKind.SHORT_STUDY, "AT", 5, null, GrantChoice.PLAIN);
        assertThatThrownBy(() -> new Grant(null).award(rates, GrantChoice.PLAIN, incomplete, "Demo", Instant.EPOCH)).hasMessage("grant.incomplete");
    }

    @Test
    void whoTeachesIsStaffAndWhoStudiesIsNot() {
        assertThat(GrantCalculation.kind(ExchangeKind.TEACHING_VISIT, PersonKind.OFFICER, 5)).isEqualTo(RateKind.STAFF);
        assertThat(GrantCalculation.kind(ExchangeKind.COMMON_MODULE, PersonKind.INSTRUCTOR, 5)).isEqualTo(RateKind.STAFF);
        assertThat(GrantCalculation.kind(ExchangeKind.COMMON_MODULE, PersonKind.CADET, 30)).isEqualTo(RateKind.SHORT_STUDY);
        assertThat(GrantCalculation.kind(ExchangeKind.INTERNATIONAL_SEMESTER, PersonKind.OFFICER, 31)).isEqualTo(RateKind.LONG_STUDY);
    }

    @Test
    void ratesThatContradictThemselvesAreRefused() {
        rates.getCountries().add(new CountryGroup("AT", 2));
        assertThatThrownBy(rates::check).hasMessage("grant.countryTwice");
        rates.group(List.of());
        rates.getBands().add(new TravelBand(10, euro(1), euro(1)));
        assertThatThrownBy(rates::check).hasMessage("grant.bandTwice");
        rates.getBands().removeLast();
        rates.getRates().add(new SupportRate(RateKind.STAFF, null, 15, 14, RateUnit.DAY, euro(1)));
        assertThatThrownBy(rates::check).hasMessage("grant.spanEndsEarly");
    }

    private GrantCalculation calculate(RateKind kind, String country, int days, Integer km, GrantChoice choice) {
        return GrantCalculation.of(rates, kind, new GrantCalculation.Route("BG", country, km), days, choice);
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
