package org.milerasmus.security.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milerasmus.security.Account;
import org.milerasmus.security.Account_;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Credentials_;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Sorting;

/** The accounts of an academy for its staff, all accounts for administrators and auditors. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class Accounts {

    /** Roles of the accounts that staff of an academy may disable. */
    private static final Set<Role> STAFF_KEEP = Set.of(Role.APPLICANT, Role.OFFICIAL);

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Event<Object> news;

    /** Number of accounts that a filter finds among those that the caller may see. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public long count(AccountFilter filter) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        Root<Account> account = query.from(Account.class);
        return em.createQuery(query.select(cb.count(account)).where(AccountConditions.of(own(filter), cb, account))).getSingleResult();
    }

    /** The accounts that a filter finds, by name unless asked otherwise. */
    @RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<AccountRow> list(AccountFilter filter, PageRequest page) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<AccountRow> query = cb.createQuery(AccountRow.class);
        Root<Account> account = query.from(Account.class);
        Path<Instant> lastLogin = account.get(Account_.credentials).get(Credentials_.lastLoginAt);
        Sorting sorting = new Sorting(Map.of("name", account.get(Account_.displayName), "email", account.get(Account_.email),
                "role", account.get(Account_.role), "status", account.get(Account_.status), "lastLoginAt", lastLogin),
                account.get(Account_.displayName), false, account.get(Account_.id));
        query.select(cb.construct(AccountRow.class, account.get(Account_.id), account.get(Account_.version),
                account.get(Account_.displayName), account.get(Account_.email), account.get(Account_.role),
                account.get(Account_.academyId), account.get(Account_.status), lastLogin))
                .where(AccountConditions.of(own(filter), cb, account)).orderBy(sorting.order(cb, page));
        return em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** Lets a registered person sign in. */
    public void approve(long accountId, long version) {
        Account account = applicant(accountId, version);
        account.approve();
        news.fire(new AccountApproved(accountId));
    }

    /** Says no to a registered person whom the academy does not know. */
    public void refuse(long accountId, long version) {
        Account account = applicant(accountId, version);
        account.refuse();
        news.fire(new AccountRefused(accountId));
    }

    /** Takes the right to sign in away; open sessions end. Staff do so for applicants and officials, administrators for everybody but themselves. */
    public void disable(long accountId, long version) {
        Account account = administered(accountId, version);
        if (account.getId().equals(caller.accountId())) {
            throw RuleBroken.of("account.ownDisabled");
        }
        account.disable();
    }

    /** Gives the right to sign in back. */
    public void enable(long accountId, long version) {
        administered(accountId, version).enable();
    }

    private Account applicant(long id, long version) {
        Account account = administered(id, version);
        caller.require(account.getRole() == Role.APPLICANT, Account.class, id);
        return account;
    }

    private Account administered(long id, long version) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new NotFound(Account.class, id);
        }
        caller.requireAcademy(account.getAcademyId(), Account.class, id);
        caller.require(caller.is(Role.ADMINISTRATOR) || STAFF_KEEP.contains(account.getRole()), Account.class, id);
        account.requireVersion(version);
        return account;
    }

    /** Staff see their own academy alone, whatever they ask for. */
    private AccountFilter own(AccountFilter filter) {
        return caller.seesEverything() ? filter
                : new AccountFilter(filter.words(), filter.status(), filter.role(), caller.academyId());
    }
}
