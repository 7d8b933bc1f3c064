package org.milerasmus.work;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
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
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.milerasmus.shared.database.Migration;
import org.milerasmus.shared.timer.LastingTimer;

/** Does long work, one job after the other on each server: people who click are served first. */
@Startup
@Singleton
@DependsOn(Migration.NAME)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN) // stopping must not wait for the job that it stops
@TransactionManagement(TransactionManagementType.BEAN) // each chunk is a transaction of its own
@Interceptors(LastingTimer.class)
public class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class.getName());

    /** This server since its start: after a restart it is another one. */
    private final String name = UUID.randomUUID().toString();

    @Inject
    private Chunks chunks;

    private volatile boolean stopping;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void work() {
        Optional<Long> job = chunks.claim(name);
        while (job.isPresent() && !stopping) {
            finish(job.get());
            job = chunks.claim(name);
        }
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void tidy() {
        chunks.tidy();
    }

    private void finish(long jobId) {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = chunks.next(jobId, name);
            }
        } catch (RuntimeException e) { // whatever is wrong with one job, the others are still to be done
            LOG.log(Level.WARNING, e, () -> "A chunk of job " + jobId + " could not be made");
            chunks.stumbled(jobId, name, String.valueOf(e.getMessage()));
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
