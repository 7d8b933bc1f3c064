package org.milerasmus.partnership.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Caller;

/** Who may act for an academy today, by an appointment of their own or in somebody's absence. */
@ApplicationScoped
public class Entitlements {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whether the caller may act. */
    public boolean holds(Duty duty, long academyId) {
        return appointment(duty, academyId).isPresent();
    }

    /** The appointment by which the caller may act, preferably the own one; its holder is somebody else when the caller stands in. */
    public Optional<Appointment> appointment(Duty duty, long academyId) {
        Account account = caller.account().orElse(null);
        if (account == null || account.getAcademyId() == null || account.getAcademyId() != academyId) {
            return Optional.empty();
        }
        List<Appointment> entitling = current(duty, academyId).filter(one -> one.entitles(account, today(one.getAcademy()))).toList();
        return entitling.stream().filter(one -> one.getAccount().equals(account)).findFirst().or(() -> entitling.stream().findFirst());
    }

    /** The duties by which the caller may act at the own academy. */
    public Set<Duty> duties() {
        Account account = caller.account().orElse(null);
        if (account == null || account.getAcademyId() == null) {
            return Set.of();
        }
        return Set.copyOf(em.createNamedQuery("Appointment.duties", Duty.class).setParameter("account", account.getId())
                .setParameter("academy", account.getAcademyId()).setParameter("day", today(em.find(Academy.class, account.getAcademyId()))).getResultList());
    }

    /** Everybody who may act and sign in, holders and those who stand in. */
    public List<Account> holders(Duty duty, long academyId) {
        return current(duty, academyId).flatMap(one -> Stream.concat(Stream.of(one.getAccount()),
                        one.getDelegations().stream().filter(absence -> absence.covers(today(one.getAcademy()))).map(Delegation::getDelegate)))
                .filter(account -> account.getStatus() == AccountStatus.ACTIVE).distinct().toList();
    }

    /** Those of today where the academy is, which may be a day before or after today elsewhere. */
    private Stream<Appointment> current(Duty duty, long academyId) {
        LocalDate here = LocalDate.now(clock);
        return em.createNamedQuery("Appointment.current", Appointment.class).setParameter("academy", academyId).setParameter("duty", duty)
                .setParameter("earliest", here.minusDays(1)).setParameter("latest", here.plusDays(1)).getResultList().stream()
                .filter(one -> one.isValid(today(one.getAcademy())));
    }

    private LocalDate today(Academy academy) {
        return LocalDate.now(clock.withZone(academy.zone()));
    }
}
