package org.milerasmus.partnership.appointment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.Academy_;
import org.milerasmus.security.Account;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The duties that a filter finds, of one academy or of all. */
final class AppointmentQuery<T> {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<T> query;
    private final Root<Appointment> appointment;
    private final Join<Appointment, Account> account;
    private final Join<Appointment, Academy> academy;
    private final List<Predicate> conditions;

    /**
     * @param ofAcademy number of the academy, or null for all
     */
    AppointmentQuery(EntityManager em, Class<T> result, AppointmentFilter filter, Long ofAcademy, LocalDate today) {
        cb = em.getCriteriaBuilder();
        query = cb.createQuery(result);
        appointment = query.from(Appointment.class);
        account = appointment.join(Appointment_.account);
        academy = appointment.join(Appointment_.academy);
        conditions = new ArrayList<>(Words.conditions(cb, filter.words(), account.get(Account_.displayName), account.get(Account_.email),
                academy.get(Academy_.name)));
        if (ofAcademy != null) {
            conditions.add(cb.equal(academy.get(Academy_.id), ofAcademy));
        }
        if (filter.duty() != null) {
            conditions.add(cb.equal(appointment.get(Appointment_.duty), filter.duty()));
        }
        if (filter.term() != null) {
            conditions.add(term(filter.term(), today));
        }
    }

    private Predicate term(Term term, LocalDate today) {
        Path<LocalDate> from = validity().get(Validity_.validFrom);
        Path<LocalDate> to = validity().get(Validity_.validTo);
        return switch (term) {
            case NOT_YET -> cb.greaterThan(from, today);
            case ENDED -> cb.lessThan(to, today);
            case CURRENT -> cb.and(cb.lessThanOrEqualTo(from, today), cb.or(cb.isNull(to), cb.greaterThanOrEqualTo(to, today)));
        };
    }

    private Path<Validity> validity() {
        return appointment.get(Appointment_.validity);
    }

    CriteriaQuery<T> number() {
        return query.multiselect(cb.count(appointment)).where(conditions.toArray(Predicate[]::new));
    }

    CriteriaQuery<T> ordered(PageRequest page) {
        Sorting sorting = new Sorting(Map.of("name", account.get(Account_.displayName), "duty", appointment.get(Appointment_.duty),
                "academy", academy.get(Academy_.name), "validFrom", validity().get(Validity_.validFrom),
                "validTo", validity().get(Validity_.validTo)), appointment.get(Appointment_.duty), false, appointment.get(Appointment_.id));
        return query.multiselect(appointment.get(Appointment_.id), account.get(Account_.displayName), account.get(Account_.email),
                appointment.get(Appointment_.duty), academy.get(Academy_.name), validity().get(Validity_.validFrom),
                validity().get(Validity_.validTo)).where(conditions.toArray(Predicate[]::new)).orderBy(sorting.order(cb, page));
    }
}
