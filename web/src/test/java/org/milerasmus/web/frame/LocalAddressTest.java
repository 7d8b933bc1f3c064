package org.milerasmus.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @Test
    void keepsAnAddressOfThisApplication() {
        assertThat(LocalAddress.of("/exchange/call/list?q=cyber&sort=-title")).isEqualTo("/exchange/call/list?q=cyber&sort=-title");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "https://example.org/", "//example.org", "/\\example.org", "\\\\example.org", "/a\r\nSet-Cookie: x=y", "javascript:alert(1)", "/a\\..\\b"})
    void sendsNobodyElsewhere(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo("/");
    }
}
