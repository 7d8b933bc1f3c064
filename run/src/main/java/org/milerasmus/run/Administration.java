package org.milerasmus.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.milerasmus.run.machine.Child;

/** What a running Payara is told over its administration port; spares the seconds that each asadmin command takes to start. */
final class Administration {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    // HTTP/1.1, because the server ends an HTTP/2 connection that is silent for 30 seconds, and a deployment with demo data may be
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI domain;

    Administration(int port) {
        domain = URI.create("http://127.0.0.1:" + port + "/management/domain/");
    }

    /** Waits until the server takes commands; false when it ends before that, or needs too long. */
    boolean awaitReady(Child server) {
        Instant end = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(end)) {
            if (isReady()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return false;
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(domain.resolve("uptime")).header("Accept", "application/json").build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
