package org.milerasmus.st;

import java.nio.file.Path;

/** Where the tests find the application, and where they leave what they have seen. */
final class Application {

    private Application() {
    }

    /** A name that Chromium trusts as much as an encrypted address, so that secure cookies work. */
    static String address() {
        return "http://localhost:" + System.getProperty("erasmus.http.port");
    }

    static Path screenshot(String name) {
        return Path.of(System.getProperty("erasmus.target"), "screenshots", name + ".png");
    }
}
