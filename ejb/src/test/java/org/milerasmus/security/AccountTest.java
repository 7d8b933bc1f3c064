package org.milerasmus.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.RuleBroken;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:50:00Z");

    private final Account account = Account.register(" Demo.Cadet@Example.TEST ", "Demo Cadet 001", 7L, "hash");

    @Test
    void keepsItsAddressInOneForm() {
        assertThat(account.getEmail()).isEqualTo("demo.cadet@example.test");
    }

    @Test
    void waitsForApprovalAfterRegistration() {
        assertThat(account.getStatus()).isEqualTo(AccountStatus.PENDING);
        account.approve();
        assertThat(account.getStatus()).isEqualTo(AccountStatus.ACTIVE);
        assertThatThrownBy(account::refuse).isInstanceOf(RuleBroken.class);
    }

    @Test
    void locksForAQuarterOfAnHourAtTheFifthWrongPassword() {
        for (int i = 0; i < 4; i++) {
            account.getCredentials().failed(NOW);
        }
        assertThat(account.getCredentials().isLocked(NOW)).isFalse();
        account.getCredentials().failed(NOW);
        assertThat(account.getCredentials().isLocked(NOW)).isTrue();
        assertThat(account.getCredentials().isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void forgetsWrongPasswordsAfterTheRightOne() {
        for (int i = 0; i < 4; i++) {
            account.getCredentials().failed(NOW);
        }
        account.getCredentials().succeeded(NOW);
        account.getCredentials().failed(NOW);
        assertThat(account.getCredentials().isLocked(NOW)).isFalse();
    }

    @Test
    void endsItsSessionsWhenThePasswordChangesOrTheRightIsTaken() {
        account.approve();
        int before = account.getCredentials().getSessionEpoch();
        account.choosePassword("other");
        assertThat(account.getCredentials().getSessionEpoch()).isGreaterThan(before);
        int changed = account.getCredentials().getSessionEpoch();
        account.disable();
        assertThat(account.getCredentials().getSessionEpoch()).isGreaterThan(changed);
    }

    @Test
    void acceptsAnInvitationByChoosingAPassword() {
        Account invited = Account.invite("staff@example.test", "Demo Coordinator", Role.STAFF, 7L);
        assertThat(invited.getStatus()).isEqualTo(AccountStatus.INVITED);
        invited.choosePassword("hash");
        assertThat(invited.getStatus()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void belongsToAnAcademyWhereTheRoleSaysSo() {
        assertThatThrownBy(() -> Account.invite("staff@example.test", "Demo Coordinator", Role.STAFF, null))
                .isInstanceOf(RuleBroken.class);
        assertThat(Account.invite("auditor@example.test", "Demo Auditor", Role.AUDITOR, 7L).getAcademyId()).isNull();
    }
}
