package org.milerasmus.run.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsAreDifferent() {
        assertThat(Ports.free(5)).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void aTakenPortIsToldWithItsVariable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatExceptionOfType(Trouble.class).isThrownBy(() -> Ports.requireFree(port, "ERASMUS_HTTP_PORT"))
                    .withMessage("Port " + port + " is taken: stop what listens there, or choose another one with ERASMUS_HTTP_PORT.");
        }
    }

    @Test
    void aFreePortIsFine() {
        assertThatNoException().isThrownBy(() -> Ports.requireFree(Ports.free(1).get(0), "ERASMUS_HTTP_PORT"));
    }
}
