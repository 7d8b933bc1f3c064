package org.milerasmus.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.shared.NotFound;

/** Who is calling, for checks of ownership in boundaries. Roles are checked by the boundary's own annotations. */
@RequestScoped
public class Caller {

    @Inject
    private Callers callers;

    @Inject
    private Instance<Principal> principal;

    @Inject
    private AuditTrail audit;

    private String known;
    private Account account;

    /** The account that is signed in, if any. */
    public Optional<Account> account() {
        String name = principal.isResolvable() && principal.get() != null ? principal.get().getName() : null;
        if (!Objects.equals(name, known)) {
            account = name == null ? null : callers.find(name).orElse(null);
            known = name;
        }
        return Optional.ofNullable(account);
    }

    /** Number of the account that is signed in. */
    public Long accountId() {
        return required().getId();
    }

    /** Number of the caller's academy; null for administrators and auditors. */
    public Long academyId() {
        return required().getAcademyId();
    }

    /** Whether the caller is signed in with one of the roles. */
    public boolean is(Role... roles) {
        return account().map(Account::getRole).filter(List.of(roles)::contains).isPresent();
    }

    /** Whether the caller works for the whole programme and so sees every academy. */
    public boolean seesEverything() {
        return is(Role.ADMINISTRATOR, Role.AUDITOR);
    }

    /**
     * Lets a member of the academy, an administrator or an auditor pass.
     *
     * @throws NotFound for anybody else, who shall not learn that the record exists; the attempt is audited
     */
    public void requireAcademy(Long academyId, Class<?> type, Object id) {
        require(seesEverything() || academyId != null && academyId.equals(academyId()), type, id);
    }

    /**
     * Lets pass when the boundary has found that the record is the caller's.
     *
     * @throws NotFound otherwise; the attempt is audited
     */
    public void require(boolean own, Class<?> type, Object id) {
        if (!own) {
            audit.recordAnyway(AuditAction.DENIED, type, id, null);
            throw new NotFound(type, id);
        }
    }

    private Account required() {
        return account().orElseThrow(() -> new NotFound(Account.class, known));
    }
}
