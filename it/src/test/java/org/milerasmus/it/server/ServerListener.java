package org.milerasmus.it.server;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts a server before the first test of a session and stops all after the last. */
public class ServerListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("erasmus.tests");
        if (kind != null) {
            TestServers.open(kind);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestServers.close();
    }
}
