package org.milerasmus.it;

import java.lang.reflect.Method;
import java.security.Principal;
import javax.security.auth.Subject;

/**
 * Who Payara takes for the caller in this thread. By reflection, because the classes exist in the server alone: no
 * artifact of them is published.
 */
final class PayaraSecurity {

    private static final String CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String GROUP = "org.glassfish.security.common.Group";
    private static final String CALLER = "org.glassfish.security.common.UserNameAndPassword";

    private PayaraSecurity() {
    }

    static Object current() {
        return call("getCurrent");
    }

    static void signIn(String name, String group) {
        try {
            Subject subject = new Subject();
            subject.getPrincipals().add(principal(CALLER, name));
            subject.getPrincipals().add(principal(GROUP, group));
            Object context = type(CONTEXT).getConstructor(String.class, Subject.class).newInstance(name, subject);
            restore(context);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static void restore(Object context) {
        call("setCurrent", context);
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return (Principal) type(type).getConstructor(String.class).newInstance(name);
    }

    private static Object call(String method, Object... arguments) {
        try {
            Class<?> type = type(CONTEXT);
            Method found = arguments.length == 0 ? type.getMethod(method) : type.getMethod(method, type);
            return found.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
