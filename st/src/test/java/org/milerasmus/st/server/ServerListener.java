package org.milerasmus.st.server;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.milerasmus.st.InstalledProgram;

/** Starts the server before the first test of a session and stops it after the last. */
public class ServerListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        InstalledProgram.CHROMIUM.path(); // before anything that takes time
        TestServer.start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestServer.stop();
    }
}
