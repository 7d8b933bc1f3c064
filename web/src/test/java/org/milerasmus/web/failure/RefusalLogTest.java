package org.milerasmus.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalLogTest {

    private static final Logger CONTAINER = Logger.getLogger("jakarta.enterprise.ejb.container");
    private static final Filter BEFORE = entry -> !"noise".equals(entry.getMessage());

    private final RefusalLog log = new RefusalLog();

    @BeforeEach
    void begin() {
        CONTAINER.setFilter(BEFORE);
        log.contextInitialized(null);
    }

    @AfterEach
    void end() {
        CONTAINER.setFilter(null);
    }

    @Test
    void leavesOutTheStacksOfRefusals() {
        assertThat(isWritten("", new AccessLocalException("Client not authorized"))).isFalse();
        assertThat(isWritten("", new EJBException(new ConstraintViolationException(Set.of())))).isFalse();
    }

    @Test
    void keepsLinesAndTheStacksOfWhatIsBroken() {
        assertThat(isWritten("A system exception occurred", null)).isTrue();
        assertThat(isWritten("", new IllegalStateException())).isTrue();
        assertThat(isWritten("", new EJBException(new RuntimeException(new SQLException("gone", "08S01"))))).isTrue();
    }

    @Test
    void leavesTheLoggerAsItWas() {
        assertThat(isWritten("noise", null)).isFalse();
        log.contextDestroyed(null);
        assertThat(CONTAINER.getFilter()).isSameAs(BEFORE);
    }

    private static boolean isWritten(String message, Throwable thrown) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setThrown(thrown);
        return CONTAINER.getFilter().isLoggable(entry);
    }
}
