package org.milerasmus.exchange.consenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.consent.ConsentRule;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class ConsentRulesIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Chain chain;

    @Inject
    private ConsentRules rules;

    private Academy academy;
    private String coordinator;

    @BeforeEach
    void academies() {
        academy = exchange.academy();
        coordinator = exchange.coordinator(academy);
    }

    @Test
    void asksNobodyUntilTheAcademySaysSo() {
        assertThat(read()).extracting(ConsentRule::getDuty).isEqualTo(ConsentRule.DUTIES);
        assertThat(read()).noneMatch(ConsentRule::isNeeded);
        save(needing(read(), Duty.COMMANDER));
        assertThat(read()).filteredOn(ConsentRule::isNeeded).extracting(ConsentRule::getDuty).containsExactly(Duty.COMMANDER);
    }

    @Test
    void tellsWhoCanAnswer() {
        chain.official(academy, Duty.STUDY_OFFICE);
        assertThat(As.staff(coordinator, () -> rules.holders(academy.getId()))).containsOnlyKeys(Duty.STUDY_OFFICE);
    }

    @Test
    void aStaleSaveIsRefused() {
        save(read());
        List<ConsentRule> old = read();
        save(needing(read(), Duty.COMMANDER));
        assertThatThrownBy(() -> save(needing(old, Duty.COMMANDER))).isInstanceOf(Stale.class);
    }

    @Test
    void ofTwoFirstSavesOneWins() {
        List<Object> ends = Race.run(2, i -> () -> {
            save(needing(read(), Duty.COMMANDER));
            return true;
        });
        assertThat(ends).allSatisfy(end -> assertThat(end).isInstanceOfAny(Boolean.class, Stale.class)).contains(true);
        assertThat(read()).allMatch(rule -> rule.getId() != null);
    }

    @Test
    void aReminderBeforeTheQuestionIsRefusedAtItsField() {
        List<ConsentRule> edited = read();
        edited.getFirst().setDays(2);
        edited.getFirst().setRemindBefore(5);
        assertThatThrownBy(() -> save(edited)).hasMessage("consent.reminderTooEarly");
    }

    @Test
    void anotherAcademysRulesAreNotFoundAndOthersKeepOut() {
        String stranger = exchange.coordinator(exchange.academy());
        assertThatThrownBy(() -> As.staff(stranger, () -> rules.of(academy.getId()))).isInstanceOf(NotFound.class);
        List<ConsentRule> read = read();
        assertThatThrownBy(() -> As.staff(stranger, () -> rules.save(academy.getId(), read))).isInstanceOf(NotFound.class);
        String official = chain.official(academy, Duty.COMMANDER);
        assertThatThrownBy(() -> As.caller(official, Roles.OFFICIAL, () -> rules.of(academy.getId()))).isInstanceOf(EJBAccessException.class);
        String auditor = exchange.programme(Role.AUDITOR);
        assertThat(As.auditor(auditor, () -> rules.of(academy.getId()))).hasSize(4);
        assertThatThrownBy(() -> As.auditor(auditor, () -> rules.save(academy.getId(), read))).isInstanceOf(EJBAccessException.class);
    }

    private List<ConsentRule> read() {
        return As.staff(coordinator, () -> rules.of(academy.getId()));
    }

    private void save(List<ConsentRule> edited) {
        As.staff(coordinator, () -> rules.save(academy.getId(), edited));
    }

    private static List<ConsentRule> needing(List<ConsentRule> rules, Duty duty) {
        rules.stream().filter(rule -> rule.getDuty() == duty).forEach(rule -> rule.setNeeded(true));
        return rules;
    }
}
