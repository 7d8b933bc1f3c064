package org.milerasmus.partnership.negotiation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.agreement.life.AgreementAct;
import org.milerasmus.partnership.agreementlist.Desk;
import org.milerasmus.security.Roles;

/** Agreements that a party stops for a time or for good. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Suspensions {

    @Inject
    private Desk desk;

    @Inject
    private Event<Object> news;

    /** Stops an agreement for a time. */
    public void suspend(long id, long version, @NotBlank @Size(max = 500) String reason) {
        Agreement agreement = desk.changing(id, version);
        Actor by = desk.actor(agreement);
        agreement.suspend(reason, by);
        news.fire(new AgreementMoved(id, AgreementAct.SUSPENDED, by.academy().getId()));
    }

    /** Lets an agreement count again; only the party that has stopped it can. */
    public void resume(long id, long version) {
        Agreement agreement = desk.changing(id, version);
        Actor by = desk.actor(agreement);
        agreement.resume(desk.today(), by);
        news.fire(new AgreementMoved(id, AgreementAct.RESUMED, by.academy().getId()));
    }

    /** Ends an agreement before its last day; refused while calls that rest on it are still to begin. */
    public void terminate(long id, long version, @NotBlank @Size(max = 500) String reason) {
        Agreement agreement = desk.changing(id, version);
        Actor by = desk.actor(agreement);
        agreement.terminate(reason, by);
        news.fire(new AgreementMoved(id, AgreementAct.TERMINATED, by.academy().getId()));
    }
}
