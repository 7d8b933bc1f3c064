package org.milerasmus.partnership.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** The duties of an academy: given by its staff, delegated by those who hold them. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Appointments {

    private static final String COLLEAGUES = """
            select new org.milerasmus.partnership.appointment.Colleague(a.id, a.displayName, a.email) from Account a
            where a.academyId = :academy and a.role in :roles and a.status in :statuses order by a.displayName, a.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Clock clock;

    /** Number of duties that a filter finds: the own academy's; all for administrators and auditors. */
    public long count(AppointmentFilter filter) {
        return em.createQuery(query(Long.class, filter).number()).getSingleResult();
    }

    /** The duties that a filter finds, by duty unless asked otherwise. */
    public List<AppointmentRow> list(AppointmentFilter filter, PageRequest page) {
        return em.createQuery(query(AppointmentRow.class, filter).ordered(page))
                .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** Those who can hold a duty or stand in: everybody who works for the academy and has an account. */
    public List<Colleague> colleagues(long academyId) {
        caller.requireAcademy(academyId, Appointment.class, null);
        return em.createQuery(COLLEAGUES, Colleague.class).setParameter("academy", academyId).setParameter("roles", Role.HOLDING_DUTIES)
                .setParameter("statuses", List.of(AccountStatus.ACTIVE, AccountStatus.INVITED)).getResultList();
    }

    /** A duty with its absences. */
    public Appointment view(long id) {
        Appointment appointment = em.createNamedQuery("Appointment.view", Appointment.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Appointment.class, id));
        caller.requireAcademy(appointment.getAcademy().getId(), Appointment.class, id);
        return appointment;
    }

    /** Whether the caller may act for an academy today, by an own duty or in somebody's absence: what pages offer. */
    @PermitAll
    public boolean mayAct(@NotNull Duty duty, long academyId) {
        return entitlements.holds(duty, academyId);
    }

    /** Gives somebody of the academy a duty; nobody holds the same one twice at a time. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public Appointment appoint(long accountId, @NotNull Duty duty, @NotNull LocalDate validFrom, LocalDate validTo) {
        // locked: two coordinators who appoint the same person at once must not both succeed
        Account account = em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || account.getAcademyId() == null) {
            throw new NotFound(Account.class, accountId);
        }
        caller.requireAcademy(account.getAcademyId(), Account.class, accountId);
        Academy academy = em.find(Academy.class, account.getAcademyId());
        Appointment wanted = new Appointment(account, academy, duty, validFrom, validTo);
        boolean held = em.createNamedQuery("Appointment.ofAccount", Appointment.class).setParameter("account", accountId)
                .setParameter("academy", academy.getId()).setParameter("duty", duty).getResultStream().anyMatch(wanted::overlaps);
        if (held) {
            throw RuleBroken.at("account", "appointment.heldAlready");
        }
        em.persist(wanted);
        return wanted;
    }

    /** Lets a duty end with a day. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
    public void end(long id, long version, @NotNull LocalDate lastDay) {
        Appointment appointment = view(id);
        appointment.requireVersion(version);
        appointment.end(lastDay);
    }

    /** Names who stands in during an absence: the holder does so, or staff of the academy. */
    @RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR})
    public void delegate(long id, long version, long delegateId, @NotNull LocalDate from, @NotNull LocalDate to) {
        Appointment appointment = kept(id, version);
        if (to.isBefore(LocalDate.now(clock))) {
            throw RuleBroken.at("toDay", "appointment.absenceOver");
        }
        Account delegate = em.find(Account.class, delegateId);
        if (delegate == null) {
            throw new NotFound(Account.class, delegateId);
        }
        appointment.delegate(delegate, from, to);
        em.lock(appointment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Takes an absence back. */
    @RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR})
    public void revoke(long id, long version, long delegationId) {
        Appointment appointment = kept(id, version);
        appointment.revoke(delegationId);
        em.lock(appointment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private Appointment kept(long id, long version) {
        Appointment appointment = view(id);
        caller.require(caller.is(Role.STAFF, Role.ADMINISTRATOR) || appointment.getAccount().getId().equals(caller.accountId()),
                Appointment.class, id);
        appointment.requireVersion(version);
        return appointment;
    }

    private <T> AppointmentQuery<T> query(Class<T> result, AppointmentFilter filter) {
        return new AppointmentQuery<>(em, result, filter, caller.seesEverything() ? null : caller.academyId(), LocalDate.now(clock));
    }
}
