package org.milerasmus.exchange.placing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.placement.Placement;
import org.milerasmus.exchange.placement.WishRow;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** "Why not my first wish?", for the applicant, the sending academy and the programme; never for the host. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class PlacementAnswers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * What each published round has given, the latest first.
     *
     * @throws NotFound for an unknown code and for an application that is none of the caller's; the latter is audited
     */
    public List<PlacementAnswer> of(String code) {
        Application application = em.createNamedQuery("Application.mine", Application.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Application.class, code));
        Account applicant = application.getPerson().getAccount();
        boolean own = caller.is(Role.APPLICANT) && applicant.getId().equals(caller.accountId());
        boolean colleague = caller.is(Role.STAFF) && Objects.equals(applicant.getAcademyId(), caller.academyId());
        caller.require(own || colleague || caller.seesEverything(), Application.class, application.getId());
        return em.createNamedQuery("Placement.published", Placement.class).setParameter("application", application.getId()).getResultStream()
                .map(placement -> answer(placement, !own)).toList();
    }

    private PlacementAnswer answer(Placement placement, boolean withReason) {
        String reason = placement.getAdjustment().getAdjustReason();
        List<WishRow> wishes = em.createNamedQuery("Placement.wishes", WishRow.class).setParameter("id", placement.getId()).getResultList();
        return new PlacementAnswer(placement.getRound().getTitle(), placement.getRound().getPublishedAt(), placement.getPosition(), reason != null,
                withReason ? reason : null, wishes);
    }
}
