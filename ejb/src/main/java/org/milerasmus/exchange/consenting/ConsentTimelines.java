package org.milerasmus.exchange.consenting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentRule;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;

/** How the consents of an application stand, for the applicant, the sending academy and the programme; never for the host. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.OFFICIAL, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class ConsentTimelines {

    /** Duties whose free words may tell of a secret of the person or of the state. */
    private static final Set<Duty> CONFIDENTIAL = Set.of(Duty.MEDICAL_OFFICER, Duty.SECURITY_OFFICER);

    private static final Comparator<Consent> LATEST = Comparator.comparing((Consent consent) -> consent.getAsking().getAskedAt()).reversed()
            .thenComparing(consent -> ConsentRule.DUTIES.indexOf(consent.getDuty()));

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Entitlements entitlements;

    /**
     * The consents that were asked for, latest first.
     *
     * @throws NotFound for an unknown code and for an application that is none of the caller's; the latter is audited
     */
    public List<ConsentMoment> of(String code) {
        Application application = em.createNamedQuery("Application.mine", Application.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Application.class, code));
        Account applicant = application.getPerson().getAccount();
        boolean own = caller.is(Role.APPLICANT) && applicant.getId().equals(caller.accountId());
        Set<Duty> duties = colleague(applicant) ? duties() : Set.of();
        boolean insider = caller.seesEverything() || colleague(applicant) && (caller.is(Role.STAFF) || !duties.isEmpty());
        caller.require(own || insider, Application.class, application.getId());
        boolean coordinator = caller.is(Role.STAFF);
        return em.createNamedQuery("Consent.ofApplication", Consent.class).setParameter("application", application.getId()).getResultStream()
                .sorted(LATEST)
                .map(consent -> ConsentMoment.of(consent, !own, readsNote(consent.getDuty(), duties, coordinator))).toList();
    }

    /** The same duty and the commander read everything; the coordinator what tells no secret. */
    private static boolean readsNote(Duty of, Set<Duty> duties, boolean coordinator) {
        return duties.contains(of) || duties.contains(Duty.COMMANDER) || coordinator && !CONFIDENTIAL.contains(of);
    }

    private boolean colleague(Account applicant) {
        return caller.is(Role.STAFF, Role.OFFICIAL) && Objects.equals(applicant.getAcademyId(), caller.academyId());
    }

    private Set<Duty> duties() {
        Set<Duty> asked = EnumSet.copyOf(ConsentRule.DUTIES);
        asked.retainAll(entitlements.duties());
        return asked;
    }
}
