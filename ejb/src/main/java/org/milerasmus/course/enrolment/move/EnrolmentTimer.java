package org.milerasmus.course.enrolment.move;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.milerasmus.shared.database.Migration;
import org.milerasmus.shared.timer.LastingTimer;

/** Tells of new places, ends offers that nobody has accepted and offers seats on. It may run on several nodes at once. */
@Startup
@Singleton
@DependsOn(Migration.NAME)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // each place has a transaction of its own
@Interceptors(LastingTimer.class)
public class EnrolmentTimer {

    private static final Logger LOG = Logger.getLogger(EnrolmentTimer.class.getName());

    @Inject
    private Deadlines deadlines;

    /** Does what is due now; every ten seconds, so that a seat that comes free is not empty for long. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void pass() {
        each(deadlines.over(), deadlines::lapse);
        each(deadlines.released(), deadlines::release);
        each(deadlines.unannounced(), deadlines::announce);
    }

    private static void each(List<Long> due, Consumer<Long> deed) {
        due.forEach(id -> attempt(id, deed));
    }

    private static void attempt(Long id, Consumer<Long> deed) {
        try {
            deed.accept(id);
        } catch (RuntimeException e) { // whatever is wrong with one place, the others are still to be looked at
            LOG.log(Level.WARNING, e, () -> "What is due of place or session %d could not be done.".formatted(id));
        }
    }
}
