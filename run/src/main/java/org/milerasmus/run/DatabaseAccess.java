package org.milerasmus.run;

import java.util.Map;

/** Where the application finds its database. */
public record DatabaseAccess(String url, String user, String password) {

    /** As the application reads it from its environment. */
    Map<String, String> environment() {
        return Map.of("ERASMUS_DB_URL", url, "ERASMUS_DB_USER", user, "ERASMUS_DB_PASSWORD", password);
    }
}
