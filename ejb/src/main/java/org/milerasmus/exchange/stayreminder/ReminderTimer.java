package org.milerasmus.exchange.stayreminder;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.milerasmus.shared.database.Migration;
import org.milerasmus.shared.timer.LastingTimer;

/** Looks every hour whether somebody has to be reminded of a stay. */
@Startup
@Singleton
@DependsOn(Migration.NAME)
@TransactionManagement(TransactionManagementType.BEAN) // each reminder is a transaction of its own
@Interceptors(LastingTimer.class)
public class ReminderTimer {

    private static final Logger LOG = Logger.getLogger(ReminderTimer.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private StayReminders reminders;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sendWhatIsDue() {
        for (StayReminderKind kind : StayReminderKind.values()) {
            reminders.waiting(kind, AT_ONCE).forEach(stay -> send(stay, kind));
        }
    }

    private void send(long stay, StayReminderKind kind) {
        try {
            reminders.send(stay, kind);
        } catch (EJBException lost) { // another node was faster
            LOG.log(Level.FINE, lost, () -> "Reminder " + kind + " of stay " + stay + " was not sent");
        }
    }
}
