package org.milerasmus.exchange.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;

/** Moves one application to another state in a transaction of its own, so that what cannot be decided holds up nothing else. */
@ApplicationScoped
class Move {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Event<ApplicationMoved> moved;

    /**
     * Lets the decision happen to the application and tells who listens.
     *
     * @param own whether the application is the caller's to decide about
     * @throws Stale when somebody else moved it since it was on the caller's screen, or does at this moment
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Outcome make(Selected selected, Predicate<Application> own, Consumer<Application> decision) {
        Application application = em.find(Application.class, selected.applicationId());
        if (application == null) {
            throw new NotFound(Application.class, selected.applicationId());
        }
        caller.require(own.test(application), Application.class, application.getId());
        application.requireVersion(selected.version());
        ApplicationStatus before = application.getStatus();
        decision.accept(application);
        write(application);
        moved.fire(new ApplicationMoved(application.getId(), before, application.getStatus()));
        return new Outcome(application.getId(), application.getVersion(), null);
    }

    private void write(Application application) {
        Writing.now(em, Application.class, application.getId());
    }
}
