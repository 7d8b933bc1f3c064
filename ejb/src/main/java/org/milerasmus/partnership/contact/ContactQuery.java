package org.milerasmus.partnership.contact;

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
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Sorting;
import org.milerasmus.shared.text.Words;

/** The list of contacts: one statement for the count, one for the rows. */
final class ContactQuery {

    private final EntityManager em;
    private final CriteriaBuilder cb;
    private final ContactFilter filter;
    private final LocalDate today;

    ContactQuery(EntityManager em, ContactFilter filter, LocalDate today) {
        this.em = em;
        this.cb = em.getCriteriaBuilder();
        this.filter = filter;
        this.today = today;
    }

    long count() {
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Contact> contact = query.from(Contact.class);
        query.select(cb.count(contact)).where(conditions(contact, contact.join(Contact_.academy)));
        return em.createQuery(query).getSingleResult();
    }

    List<ContactRow> list(PageRequest page) {
        CriteriaQuery<ContactRow> query = cb.createQuery(ContactRow.class);
        Root<Contact> c = query.from(Contact.class);
        Join<Contact, Academy> academy = c.join(Contact_.academy);
        Path<ContactDetails> details = c.get(Contact_.details);
        Sorting sorting = new Sorting(Map.of("name", c.get(Contact_.name), "academy", academy.get(Academy_.name), "role", c.get(Contact_.role),
                "email", details.get(ContactDetails_.email), "validTo", c.get(Contact_.validTo), "confirmedOn", c.get(Contact_.confirmedOn)),
                c.get(Contact_.confirmedOn), false, c.get(Contact_.id));
        query.select(cb.construct(ContactRow.class, c.get(Contact_.id), c.get(Contact_.version), academy.get(Academy_.id), academy.get(Academy_.name),
                c.get(Contact_.role), c.get(Contact_.name), c.get(Contact_.position), details.get(ContactDetails_.email),
                details.get(ContactDetails_.phone), c.get(Contact_.validFrom), c.get(Contact_.validTo), c.get(Contact_.confirmedOn), c.get(Contact_.confirmedBy)))
                .where(conditions(c, academy)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    private Predicate[] conditions(Root<Contact> contact, Join<Contact, Academy> academy) {
        List<Predicate> all = new ArrayList<>(Words.conditions(cb, filter.words(), contact.get(Contact_.name),
                contact.get(Contact_.details).get(ContactDetails_.email), academy.get(Academy_.name)));
        if (filter.role() != null) {
            all.add(cb.equal(contact.get(Contact_.role), filter.role()));
        }
        if (filter.academyId() != null) {
            all.add(cb.equal(academy.get(Academy_.id), filter.academyId()));
        }
        if (filter.state() != null) {
            all.add(state(filter.state(), contact));
        }
        if (filter.stale()) {
            all.add(cb.or(cb.lessThanOrEqualTo(contact.get(Contact_.validTo), soon()),
                    cb.lessThan(contact.get(Contact_.confirmedOn), ContactState.oldestConfirmation(today))));
        }
        return all.toArray(Predicate[]::new);
    }

    /** The same rule as {@link ContactRow#state}, in the database. */
    private Predicate state(ContactState state, Root<Contact> contact) {
        Path<LocalDate> from = contact.get(Contact_.validFrom);
        Path<LocalDate> to = contact.get(Contact_.validTo);
        Predicate confirmed = cb.greaterThanOrEqualTo(contact.get(Contact_.confirmedOn), ContactState.oldestConfirmation(today));
        Predicate lasting = cb.or(cb.isNull(to), cb.greaterThan(to, soon()));
        return switch (state) {
            case ENDED -> cb.lessThan(to, today);
            case UNCONFIRMED -> cb.and(cb.or(cb.isNull(to), cb.greaterThanOrEqualTo(to, today)), cb.not(confirmed));
            case ENDS_SOON -> cb.and(confirmed, cb.between(to, today, soon()));
            case NOT_YET -> cb.and(confirmed, lasting, cb.greaterThan(from, today));
            case CURRENT -> cb.and(confirmed, lasting, cb.lessThanOrEqualTo(from, today));
        };
    }

    private LocalDate soon() {
        return today.plusDays(ContactState.WARNING_DAYS);
    }
}
