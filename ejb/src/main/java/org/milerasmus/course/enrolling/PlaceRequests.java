package org.milerasmus.course.enrolling;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.List;
import org.milerasmus.course.enrolment.Asked;
import org.milerasmus.course.enrolment.queue.Answer;
import org.milerasmus.course.enrolment.queue.Desk;
import org.milerasmus.course.enrolment.queue.Wish;
import org.milerasmus.security.Account;
import org.milerasmus.security.Roles;

/**
 * Where people ask for places of their own, 500 of them in the opening minute. One instance serves all of them and keeps nothing, so that no
 * pool has to be filled while they come; who asks is looked up together with the others.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Roles.APPLICANT)
public class PlaceRequests {

    @Resource
    private SessionContext context;

    @Inject
    private Desk desk;

    @Inject
    private Clock clock;

    /**
     * Asks for a place: a seat as long as there is one, else the next one on the waiting list. Whoever asks twice has one place.
     *
     * @param code code of the session
     */
    public Answer enrol(@NotBlank String code) {
        String email = Account.normalise(context.getCallerPrincipal().getName());
        return desk.ask(code, List.of(new Wish(email, Asked.self(clock.instant())))).getFirst();
    }
}
