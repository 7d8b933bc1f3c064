package org.milerasmus.it.server;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one server before the first test of a session and stops it after the last. */
public class ServerListener implements LauncherSessionListener {

    private TestServer server;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("erasmus.tests");
        if (kind != null) {
            server = TestServer.start(kind);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (server != null) {
            server.close();
        }
    }
}
