package org.milerasmus.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.milerasmus.run.machine.Trouble;

/** What the environment says about where an installation runs. */
record Settings(Map<String, String> environment) {

    private static final int LAST_PORT = 65_535;

    int httpPort() {
        return port("ERASMUS_HTTP_PORT", 8080);
    }

    int adminPort() {
        return port("ERASMUS_ADMIN_PORT", 14848);
    }

    int databasePort() {
        return port("ERASMUS_DB_PORT", 13306);
    }

    /** A database of the user's own, in place of the embedded one. */
    Optional<DatabaseAccess> ownDatabase() {
        return Optional.ofNullable(environment.get("ERASMUS_DB_URL")).map(url -> new DatabaseAccess(
                url, environment.getOrDefault("ERASMUS_DB_USER", "erasmus"), environment.getOrDefault("ERASMUS_DB_PASSWORD", "")));
    }

    /** Demo data are loaded unless somebody says no. */
    boolean demo() {
        return Boolean.parseBoolean(environment.getOrDefault("ERASMUS_DEMO", "true"));
    }

    /** What the application has to know of this run. */
    Map<String, String> application() {
        return Map.of("ERASMUS_DEMO", String.valueOf(demo()), "ERASMUS_URL", environment.getOrDefault("ERASMUS_URL", "http://localhost:" + httpPort()));
    }

    /** Where this run keeps its data and logs. */
    Path folder(Path standard) {
        return Optional.ofNullable(environment.get("ERASMUS_RUN_FOLDER")).map(given -> Path.of(given).toAbsolutePath()).orElse(standard);
    }

    private int port(String variable, int standard) {
        String given = environment.get(variable);
        if (given == null) {
            return standard;
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > LAST_PORT || Integer.parseInt(given) == 0) {
            throw new Trouble(variable + " has to be the number of a port, not \"" + given + "\".");
        }
        return Integer.parseInt(given);
    }
}
