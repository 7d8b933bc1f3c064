package org.milerasmus.exchange.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.appointment.Duty;

class ConsentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:50:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Verdict VERDICT = new Verdict(NOW, "Demo Commander", null);

    private final Academy academy = new Academy("Demo Academy A", "Wien", "AT", AcademyKind.MILITARY);

    @Test
    void isDueAfterTheDaysOfTheRuleAndTheLastDayCountsWhole() {
        Consent consent = asked(Duty.COMMANDER);
        assertThat(consent.getAsking().getDueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(consent.isLate(TODAY.plusDays(14))).isFalse();
        assertThat(consent.isLate(TODAY.plusDays(15))).isTrue();
    }

    @Test
    void isRemindedOfOnceWhenItIsDueSoon() {
        Consent consent = asked(Duty.COMMANDER);
        assertThat(consent.isToRemind(TODAY.plusDays(10))).isFalse();
        assertThat(consent.isToRemind(TODAY.plusDays(11))).isTrue();
        consent.remind(NOW);
        assertThat(consent.isToRemind(TODAY.plusDays(11))).isFalse();
    }

    @Test
    void isAnsweredOnce() {
        Consent consent = asked(Duty.COMMANDER);
        consent.give(VERDICT);
        assertThat(consent).returns(ConsentStatus.GIVEN, Consent::getStatus).returns(NOW, one -> one.getAnswer().getDecidedAt())
                .returns("Demo Commander", one -> one.getAnswer().getDecidedBy());
        for (Consumer<Consent> second : List.<Consumer<Consent>>of(one -> one.give(VERDICT), one -> one.refuse(VERDICT, ConsentReason.CONDUCT, null),
                one -> one.lapse(NOW), one -> one.close(NOW), one -> one.remind(NOW))) {
            assertThatThrownBy(() -> second.accept(consent)).hasMessage("consent.notOpen");
        }
        assertThat(consent.isLate(TODAY.plusYears(1))).isFalse();
    }

    @Test
    void isRefusedByAPhraseOfTheDutyOnly() {
        Consent consent = asked(Duty.MEDICAL_OFFICER);
        assertThatThrownBy(() -> consent.refuse(VERDICT, null, "words")).hasMessage("consent.reasonMissing");
        assertThatThrownBy(() -> consent.refuse(VERDICT, ConsentReason.CONDUCT, "words")).hasMessage("consent.reasonMissing");
        assertThat(consent.isOpen()).isTrue();
        consent.refuse(VERDICT, ConsentReason.NOT_FIT_AT_PRESENT, "words");
        assertThat(consent.getStatus().consequence(consent.getDuty())).isEqualTo(DecisionReason.MEDICAL_OFFICER_REFUSED);
    }

    @ParameterizedTest
    @EnumSource(value = Duty.class, names = "SIGNATORY", mode = EnumSource.Mode.EXCLUDE)
    void namesTheDutyInWhatFollows(Duty duty) {
        Consent late = asked(duty);
        late.lapse(NOW);
        assertThat(late.getStatus().consequence(late.getDuty()).name()).isEqualTo(duty + "_LATE");
        assertThat(late.getStatus().consequence(late.getDuty()).isLate()).isTrue();
        Consent refused = asked(duty);
        refused.refuse(VERDICT, ConsentReason.OTHER_GROUNDS, null);
        assertThat(refused.getStatus().consequence(refused.getDuty()).name()).isEqualTo(duty + "_REFUSED");
        assertThat(refused.getStatus().consequence(refused.getDuty()).isLate()).isFalse();
    }

    @Test
    void aReminderComesAfterTheQuestion() {
        ConsentRule rule = new ConsentRule(academy, Duty.COMMANDER);
        assertThatNoException().isThrownBy(rule::check);
        rule.setDays(3);
        assertThatThrownBy(rule::check).hasMessage("consent.reminderTooEarly");
    }

    private Consent asked(Duty duty) {
        return new Consent(new ConsentRule(academy, duty), null, null, NOW, TODAY);
    }
}
