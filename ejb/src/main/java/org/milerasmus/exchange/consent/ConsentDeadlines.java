package org.milerasmus.exchange.consent;

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
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.milerasmus.shared.database.Migration;
import org.milerasmus.shared.timer.LastingTimer;

/**
 * Reminds of consents that are due soon and lets lapse what has waited too long. It may run on several nodes at once: each
 * consent is looked at again under the lock of its application.
 */
@Startup
@Singleton
@DependsOn(Migration.NAME)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN) // each consent has a transaction of its own
@Interceptors(LastingTimer.class)
public class ConsentDeadlines {

    private static final Logger LOG = Logger.getLogger(ConsentDeadlines.class.getName());

    @Inject
    private Verdicts verdicts;

    /** Does what is due now; every ten seconds, so that a question is over as soon as its last day is, in every zone. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void pass() {
        each(verdicts.late(), verdicts::lapse);
        each(verdicts.dueSoon(), verdicts::remind);
    }

    private static void each(List<Long> consents, LongConsumer deed) {
        consents.forEach(id -> attempt(id, deed));
    }

    private static void attempt(Long id, LongConsumer deed) {
        try {
            deed.accept(id);
        } catch (RuntimeException e) { // whatever is wrong with one consent, the others are still to be looked at
            LOG.log(Level.WARNING, e, () -> "The deadline of consent %d could not be looked at.".formatted(id));
        }
    }
}
