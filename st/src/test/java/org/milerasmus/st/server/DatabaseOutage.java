package org.milerasmus.st.server;

/** The database of the browser tests, gone for as long as this is open: its server is stopped, and started again at the end. */
public final class DatabaseOutage implements AutoCloseable {

    private DatabaseOutage() {
    }

    /** Stops the database. */
    public static DatabaseOutage begin() {
        TestServer.stopDatabase();
        return new DatabaseOutage();
    }

    @Override
    public void close() {
        TestServer.bringDatabaseBack();
    }
}
