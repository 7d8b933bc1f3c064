package org.milerasmus.exchange.application;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;

/**
 * Narrows a list to what was exchanged between an academy and a partner; null means any.
 *
 * @param academyId number of the academy, for who sees every academy; without effect for others, who see their own
 * @param partnerId number of the partner
 * @param kind      kind of exchange
 * @param service   of the applicant or traveller
 * @param from      first academic year
 * @param to        last academic year
 * @param counted   only what counts between academies: applications that a host was asked to take, stays that were not cancelled
 */
public record Between(Long academyId, Long partnerId, ExchangeKind kind, Service service, AcademicYear from, AcademicYear to, boolean counted)
        implements Serializable {

    /** Everything. */
    public static final Between ANY = new Between(null, null, null, null, null, null, false);

    /** The conditions on kind and years. */
    public List<Predicate> conditions(CriteriaBuilder cb, Expression<AcademicYear> year, Expression<ExchangeKind> kinds) {
        List<Predicate> all = new ArrayList<>();
        if (kind != null) {
            all.add(cb.equal(kinds, kind));
        }
        if (from != null) {
            all.add(cb.greaterThanOrEqualTo(year, from));
        }
        if (to != null) {
            all.add(cb.lessThanOrEqualTo(year, to));
        }
        return all;
    }
}
