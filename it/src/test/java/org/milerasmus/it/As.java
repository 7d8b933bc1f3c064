package org.milerasmus.it;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Callable;
import org.milerasmus.security.Roles;

/**
 * Calls boundaries as somebody who is signed in: {@code As.staff("coordinator@example.test", () -> calls.publish(id, version))}.
 * Roles and the injected caller are those of the named person; each call is a request of its own, in any thread of the server.
 */
public final class As {

    private As() {
    }

    /** As a cadet, officer or instructor. */
    public static <T> T applicant(String email, Callable<T> work) {
        return caller(email, Roles.APPLICANT, work);
    }

    /** As a cadet, officer or instructor. */
    public static void applicant(String email, Runnable work) {
        caller(email, Roles.APPLICANT, work);
    }

    /** As a coordinator of an academy. */
    public static <T> T staff(String email, Callable<T> work) {
        return caller(email, Roles.STAFF, work);
    }

    /** As a coordinator of an academy. */
    public static void staff(String email, Runnable work) {
        caller(email, Roles.STAFF, work);
    }

    /** As an administrator of the programme. */
    public static <T> T administrator(String email, Callable<T> work) {
        return caller(email, Roles.ADMINISTRATOR, work);
    }

    /** As an administrator of the programme. */
    public static void administrator(String email, Runnable work) {
        caller(email, Roles.ADMINISTRATOR, work);
    }

    /** As an auditor. */
    public static <T> T auditor(String email, Callable<T> work) {
        return caller(email, Roles.AUDITOR, work);
    }

    /** As an auditor. */
    public static void auditor(String email, Runnable work) {
        caller(email, Roles.AUDITOR, work);
    }

    /** As somebody with a role. */
    public static void caller(String email, String role, Runnable work) {
        caller(email, role, () -> {
            work.run();
            return null;
        });
    }

    /** As somebody with a role. */
    public static <T> T caller(String email, String role, Callable<T> work) {
        Object before = PayaraSecurity.current();
        RequestContextController request = CDI.current().select(RequestContextController.class).get();
        boolean opened = request.activate();
        PayaraSecurity.signIn(email, role);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            PayaraSecurity.restore(before);
            if (opened) {
                request.deactivate();
            }
        }
    }
}
