package org.milerasmus.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** What a running Payara is told over its administration port; spares the seconds that each asadmin command takes to start. */
final class Administration {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI applications;

    Administration(int port) {
        applications = URI.create("http://127.0.0.1:" + port + "/management/domain/applications/application");
    }

    /** Deploys the file, in place of an earlier one of the same name. Returns what the server has against it, or null. */
    String deploy(Path file, String name) {
        String body = "{\"id\":\"%s\",\"name\":\"%s\",\"force\":\"true\"}".formatted(file, name);
        HttpRequest request = HttpRequest.newBuilder(applications)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-Requested-By", "run")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.body().contains("\"exit_code\":\"SUCCESS\"") ? null : answer.body();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }
}
