package org.milerasmus.shared.timer;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps a timer going when one of its rounds fails, because the database is gone for example: the server would try once more
 * after five seconds and then take the timer away for good. What the round did not do is still due in the next one. A timer
 * that this stands around manages transactions itself, and so has none that a failure further in could roll back: Payara begins
 * one for the round of any other timer, whatever its attribute says, and takes its end for a failure that nobody catches.
 */
public class LastingTimer {

    private static final Logger LOG = Logger.getLogger(LastingTimer.class.getName());

    @AroundTimeout
    Object attempt(InvocationContext round) {
        try {
            return round.proceed();
        } catch (Exception e) {
            LOG.log(Level.WARNING, e, () -> "A round of " + round.getMethod().getDeclaringClass().getSimpleName() + " failed; the next one comes");
            return null;
        }
    }
}
