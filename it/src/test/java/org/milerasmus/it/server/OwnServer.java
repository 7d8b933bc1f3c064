package org.milerasmus.it.server;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A class of tests in the browser has a server for itself: what it does to the demo data is in nobody's way, nor is the end of its database. */
public final class OwnServer implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        TestServers.take();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TestServers.giveBack();
    }
}
