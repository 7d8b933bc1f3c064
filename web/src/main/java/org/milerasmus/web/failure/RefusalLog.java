package org.milerasmus.web.failure;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the stack traces of refusals out of the server's log. The container takes a call that a role may not make, and input that
 * is not valid, for failures of the system: it writes a line that names the method, which stays, and then a hundred lines of stack.
 * A round of a timer that is refused something is written down by the timer itself, with its stack.
 */
public class RefusalLog implements ServletContextListener, Filter {

    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");

    private Filter before;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        before = CONTAINER.getFilter();
        CONTAINER.setFilter(this);
    }

    /** The logger outlives the application. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        CONTAINER.setFilter(before);
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        boolean isRefusal = entry.getThrown() != null && Failure.of(entry.getThrown()).isRefusal();
        return !isRefusal && (before == null || before.isLoggable(entry));
    }
}
