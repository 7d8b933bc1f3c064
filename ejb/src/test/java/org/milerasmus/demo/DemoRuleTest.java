package org.milerasmus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class DemoRuleTest {

    @Test
    void anEmptyDatabaseIsFilledInDemoModeOnly() {
        assertThat(DemoRule.fills(true, false, () -> false)).isTrue();
        assertThat(DemoRule.fills(false, false, () -> fail("asked for people"))).isFalse();
    }

    @Test
    void demoDataAreLoadedOnce() {
        assertThat(DemoRule.fills(true, true, () -> fail("asked for people"))).isFalse();
    }

    @Test
    void demoAccountsAndAnInstallationInEarnestNeverMeet() {
        assertThatIllegalStateException().isThrownBy(() -> DemoRule.fills(false, true, () -> true)).withMessageContaining("a database of its own");
        assertThatIllegalStateException().isThrownBy(() -> DemoRule.fills(true, false, () -> true)).withMessageContaining("people of its own");
    }
}
