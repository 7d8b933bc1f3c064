package org.milerasmus.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.RuleBroken;

class AgreementTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2028, 8, 31);

    private final Academy vienna = new Academy("Demo Academy A", "Wien", "AT", AcademyKind.MILITARY);
    private final Academy guer = new Academy("Demo Academy B", "Guer", "FR", AcademyKind.MILITARY);
    private final Academy brno = new Academy("Demo Academy C", "Brno", "CZ", AcademyKind.MILITARY);
    private final Agreement agreement = new Agreement(vienna, guer, FROM, TO);

    @Test
    void isInForceOnItsFirstAndLastDayOnly() {
        assertThat(agreement.isInForce(FROM)).isTrue();
        assertThat(agreement.isInForce(TO)).isTrue();
        assertThat(agreement.isInForce(FROM.minusDays(1))).isFalse();
        assertThat(agreement.isInForce(TO.plusDays(1))).isFalse();
    }

    @Test
    void addsTheSeatsOfOneKindAndOneSender() {
        agreement.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, vienna, 2));
        agreement.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, vienna, 3));
        agreement.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, guer, 7));
        agreement.add(new CooperationCondition(ExchangeKind.EVENT, vienna, 11));
        assertThat(agreement.seats(ExchangeKind.LONG_EXCHANGE, vienna)).isEqualTo(5);
    }

    @Test
    void holdsWithTwoAcademiesATimeAndACondition() {
        agreement.add(new CooperationCondition(ExchangeKind.EVENT, guer, 1));
        assertThatNoException().isThrownBy(agreement::check);
    }

    @Test
    void refusesOneAcademyTwice() {
        refuses(new Agreement(vienna, vienna, FROM, TO), "partner", "agreement.sameAcademy");
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        refuses(new Agreement(vienna, guer, TO, FROM), "inForceTo", "agreement.endBeforeStart");
    }

    @Test
    void refusesToPromiseNothing() {
        refuses(agreement, "conditions", "agreement.noCondition");
    }

    @Test
    void refusesASenderWhoIsNoParty() {
        agreement.add(new CooperationCondition(ExchangeKind.EVENT, brno, 1));
        refuses(agreement, "conditions", "agreement.foreignSender");
    }

    private static void refuses(Agreement wrong, String field, String key) {
        assertThatThrownBy(wrong::check).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.field()).contains(field);
            assertThat(broken.key()).isEqualTo(key);
        });
    }
}
