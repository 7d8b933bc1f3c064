package org.milerasmus.it.mechanism;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanismHandler;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Asks the mechanism of the web archive that is called; nobody where it has none, as that of the tests, which say by
 * {@link org.milerasmus.it.As} who they are. Payara's own handler has one mechanism for all archives of an application.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MechanismOfArchive implements HttpAuthenticationMechanismHandler {

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        HttpAuthenticationMechanism mechanism = mechanism();
        return mechanism == null ? context.doNothing() : mechanism.validateRequest(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpAuthenticationMechanism mechanism = mechanism();
        if (mechanism != null) {
            mechanism.cleanSubject(request, response, context);
        }
    }

    private static HttpAuthenticationMechanism mechanism() {
        BeanManager manager = ofArchive();
        Bean<?> bean = manager.resolve(manager.getBeans(HttpAuthenticationMechanism.class));
        return bean == null ? null : (HttpAuthenticationMechanism) manager.getReference(bean, HttpAuthenticationMechanism.class,
                manager.createCreationalContext(bean));
    }

    private static BeanManager ofArchive() {
        try {
            return InitialContext.doLookup("java:comp/BeanManager");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
