package org.milerasmus.exchange.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationMoved;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.application.Preference;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** What an applicant does with an application as a whole: hands it in, takes the seat, steps back. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class Applications {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Own own;

    @Inject
    private Event<ApplicationMoved> moved;

    /**
     * Hands the draft in. Everything is looked at again at this instant; the lock on the person lets one browser of the
     * same person go first, so that no call is wished twice.
     */
    public long submit(long id, long version) {
        Application draft = own.application(id, version);
        draft.requireStatus(ApplicationStatus.DRAFT);
        own.locked(draft.getPerson());
        em.refresh(draft, LockModeType.PESSIMISTIC_WRITE); // nobody removes a document while we look at them
        draft.requireVersion(version);
        Decision decision = own.decision();
        Readiness readiness = own.readiness(draft, decision.at());
        readiness.require();
        requireNoRival(draft, readiness.wishes().stream().map(Choice::callId).toList());
        return move(draft, application -> application.submit(decision));
    }

    /** Takes the seat that the host has given. */
    public long confirm(long id, long version) {
        return move(own.application(id, version), application -> application.confirm(own.decision()));
    }

    /** Steps back; a seat that was held is free again. */
    public long withdraw(long id, long version) {
        return move(own.application(id, version), application -> application.withdraw(own.decision()));
    }

    private long move(Application application, Consumer<Application> transition) {
        ApplicationStatus before = application.getStatus();
        transition.accept(application);
        long version = own.write(application);
        moved.fire(new ApplicationMoved(application.getId(), before, application.getStatus()));
        return version;
    }

    private void requireNoRival(Application draft, List<Long> calls) {
        em.createNamedQuery("Preference.rivals", Preference.class).setParameter("person", draft.getPerson().getId())
                .setParameter("application", draft.getId()).setParameter("live", ApplicationStatus.LIVE).setParameter("calls", calls)
                .getResultStream().findFirst().ifPresent(rival -> {
                    throw RuleBroken.of("application.alreadyWished", rival.getCall().getTitle(), rival.getApplication().getCode());
                });
    }
}
