package org.milerasmus.exchange.consenting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentReason;
import org.milerasmus.exchange.consent.Verdict;
import org.milerasmus.exchange.consent.Verdicts;
import org.milerasmus.partnership.appointment.Appointment;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.text.Typed;

/** The consents that the caller is asked for, by a duty of the own or in somebody's absence. */
@Stateless
@RolesAllowed({Roles.OFFICIAL, Roles.STAFF})
public class Consents {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Verdicts verdicts;

    @Inject
    private Clock clock;

    /** The duties by which the caller can be asked today. */
    public Set<Duty> duties() {
        return entitlements.duties();
    }

    /** Number of consents that a filter finds. */
    public long count(ConsentFilter filter) {
        ConsentQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The consents that a filter finds, the earliest due first unless asked otherwise. */
    public List<ConsentRow> list(ConsentFilter filter, PageRequest page) {
        return em.createQuery(query(ConsentRow.class, filter).rows(page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** Numbers of the same consents in the same order, for going from one record to the next. */
    public List<Long> ids(ConsentFilter filter, PageRequest page) {
        ConsentQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.ordered(query.id(), page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /**
     * One consent with its applicant and its call.
     *
     * @throws NotFound for an unknown number and for a consent that the caller has no duty for; the latter is audited
     */
    public Consent get(long id) {
        Consent consent = em.createNamedQuery("Consent.view", Consent.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(Consent.class, id));
        caller.require(appointment(consent).isPresent(), Consent.class, id);
        return consent;
    }

    /** Agrees to each; what is over already stays as it is, and its outcome says why. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Answered> give(@NotNull List<Long> ids) {
        return ids.stream().map(this::give).toList();
    }

    private Answered give(long id) {
        try {
            verdicts.reach(id, consent -> consent.give(verdict(consent)));
            return new Answered(id, null);
        } catch (BusinessException refusal) {
            return new Answered(id, refusal);
        }
    }

    /** Does not agree: the application goes to the reserve list. The words are for the chain of command alone. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refuse(long id, ConsentReason reason, @Size(max = 1000) String words) {
        verdicts.reach(id, consent -> consent.refuse(verdict(consent), reason, Typed.orNull(words)));
    }

    private Verdict verdict(Consent consent) {
        Optional<Appointment> appointment = appointment(consent);
        caller.require(appointment.isPresent(), Consent.class, consent.getId());
        Account holder = appointment.orElseThrow().getAccount();
        Account account = caller.account().orElseThrow();
        return new Verdict(clock.instant(), account.getDisplayName(), holder.equals(account) ? null : holder.getDisplayName());
    }

    private Optional<Appointment> appointment(Consent consent) {
        return entitlements.appointment(consent.getDuty(), consent.getAcademy().getId());
    }

    private <T> ConsentQuery<T> query(Class<T> result, ConsentFilter filter) {
        return new ConsentQuery<>(em, result, filter).askedOf(caller.academyId(), entitlements.duties());
    }
}
