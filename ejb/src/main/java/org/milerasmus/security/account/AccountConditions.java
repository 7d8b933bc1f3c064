package org.milerasmus.security.account;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.security.Account;
import org.milerasmus.security.Account_;
import org.milerasmus.shared.text.Words;

/** A filter as conditions of a query. */
final class AccountConditions {

    private AccountConditions() {
    }

    static Predicate[] of(AccountFilter filter, CriteriaBuilder cb, Root<Account> account) {
        List<Predicate> all = new ArrayList<>(
                Words.conditions(cb, filter.words(), account.get(Account_.displayName), account.get(Account_.email)));
        if (filter.status() != null) {
            all.add(cb.equal(account.get(Account_.status), filter.status()));
        }
        if (filter.role() != null) {
            all.add(cb.equal(account.get(Account_.role), filter.role()));
        }
        if (filter.academyId() != null) {
            all.add(cb.equal(account.get(Account_.academyId), filter.academyId()));
        }
        return all.toArray(Predicate[]::new);
    }
}
