package org.milerasmus.shared.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import org.milerasmus.shared.Stale;

/** Writes what a use case has changed before the use case goes on. */
public final class Writing {

    private Writing() {
    }

    /**
     * Writes all changes to the database now instead of at the end of the transaction.
     *
     * @param type what the user has changed, as the message about a lost race names it
     * @param id   its number
     * @throws Stale when somebody else has written it since it was read
     */
    public static void now(EntityManager em, Class<?> type, Object id) {
        try {
            em.flush();
        } catch (RuntimeException failure) {
            throw isLost(failure) ? new Stale(type, id) : failure;
        }
    }

    /** A batch of statements may be sent from within the audit trail, whose container wraps what comes of it. */
    private static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
