package org.milerasmus.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
            "203.0.113.9, none, 203.0.113.9",
            "127.0.0.1, none, 127.0.0.1",
            "127.0.0.1, '198.51.100.1, 203.0.113.9', 203.0.113.9",
            "10.0.0.2, 2001:db8::1, 2001:db8::1",
            "203.0.113.9, 198.51.100.1, 203.0.113.9",
            "127.0.0.1, no address at all, 127.0.0.1"})
    void aNeighbourIsBelievedAndNobodyElse(String line, String noted, String address) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> method.getName().equals("getRemoteAddr") ? line : noted);
        assertThat(ClientAddress.of(request)).isEqualTo(address);
    }
}
