package org.milerasmus.it.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.milerasmus.st.InstalledChromium;

/**
 * The servers of one session of tests. Tests in the container share one; of the classes that test in the browser, which run
 * side by side, each has one for itself for as long as it runs.
 */
public final class TestServers {

    private static final List<TestServer> STARTED = new ArrayList<>();
    private static final BlockingQueue<TestServer> FREE = new LinkedBlockingQueue<>();

    /** Of the class of tests that runs on this thread; what waits for something on a thread of its own asks the same server. */
    private static final ThreadLocal<TestServer> MINE = new InheritableThreadLocal<>();

    private TestServers() {
    }

    /** The server that the tests of this thread are about. */
    public static TestServer mine() {
        return Optional.ofNullable(MINE.get()).orElseThrow(() -> new IllegalStateException("A class of browser tests asks for its server with OwnServer."));
    }

    /** Starts the first server: when it does not come up, no test has to try. */
    static void open(String kind) {
        if ("browser".equals(kind)) {
            InstalledChromium.path(); // before anything that takes time
            FREE.add(start(kind));
        } else {
            MINE.set(start(kind));
            mine().publishPorts();
        }
    }

    /** Lets the class of tests that begins on this thread have a server for itself, a new one when all are taken. */
    static void take() {
        TestServer free = FREE.poll();
        MINE.set(free == null ? start("browser") : free);
    }

    /** Leaves the server of this thread to the next class. */
    static void giveBack() {
        FREE.add(mine());
        MINE.remove();
    }

    private static synchronized TestServer start(String kind) {
        TestServer server = TestServer.start(kind, STARTED.size() + 1);
        STARTED.add(server);
        return server;
    }

    static void close() {
        STARTED.forEach(TestServer::close);
    }
}
