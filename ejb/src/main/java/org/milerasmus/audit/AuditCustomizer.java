package org.milerasmus.audit;

import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.milerasmus.shared.Aggregate;

/** Puts every aggregate under the audit trail, so that no capability can forget it; named in {@code persistence.xml}. */
public class AuditCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .filter(descriptor -> Aggregate.class.isAssignableFrom(descriptor.getJavaClass()))
                .forEach(descriptor -> descriptor.getEventManager().addListener(new AuditListener()));
    }
}
