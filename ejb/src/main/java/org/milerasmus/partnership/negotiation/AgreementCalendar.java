package org.milerasmus.partnership.negotiation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.database.Migration;
import org.milerasmus.shared.timer.LastingTimer;

/** What the days bring to agreements: the first day in force, reminders that the end is near, the end after the last day. */
@Startup
@Singleton
@DependsOn(Migration.NAME)
@RolesAllowed(Roles.ADMINISTRATOR)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // it keeps nothing; of several that turn a day the locks of the rows let one
@TransactionManagement(TransactionManagementType.BEAN) // a day is one transaction, further in
@Interceptors(LastingTimer.class)
public class AgreementCalendar {

    /** Days before the end at which the parties are reminded, the earliest first. */
    public static final List<Integer> REMINDERS = List.of(180, 90, 30);

    @Inject
    private AgreementDays days;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false) // hourly: whatever was missed while the server was down comes soon
    void look() {
        days.turn(LocalDate.now(clock));
    }

    /** Does what a day brings; what was done before is not done again. */
    public void turn(LocalDate today) {
        days.turn(today);
    }
}
