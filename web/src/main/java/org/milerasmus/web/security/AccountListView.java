package org.milerasmus.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Role;
import org.milerasmus.security.account.AccountFilter;
import org.milerasmus.security.account.AccountRow;
import org.milerasmus.security.account.Accounts;
import org.milerasmus.security.password.PasswordLinks;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.web.frame.Feedback;
import org.milerasmus.web.list.LazyPage;
import org.milerasmus.web.text.Formats;

/** The accounts of the own academy, those that wait for approval first; all accounts for administrators and auditors. */
@Named
@ViewScoped
public class AccountListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient PasswordLinks links;

    @Inject
    private Formats formats;

    private String words;
    private AccountStatus status;
    private Role role;

    private final LazyPage<AccountRow> rows = LazyPage.of(this::filter, f -> accounts.count(f), (f, page) -> accounts.list(f, page), AccountRow::id);

    private AccountFilter filter() {
        return new AccountFilter(words, status, role, null);
    }

    /** Lets the ticked people sign in. */
    public void approve() {
        each("account.approved", row -> accounts.approve(row.id(), row.version()));
    }

    /** Says no to the ticked people. */
    public void refuse() {
        each("account.refused", row -> accounts.refuse(row.id(), row.version()));
    }

    /** Takes the right to sign in away. */
    public void disable() {
        each("account.disabled", row -> accounts.disable(row.id(), row.version()));
    }

    /** Gives the right to sign in back. */
    public void enable() {
        each("account.enabled", row -> accounts.enable(row.id(), row.version()));
    }

    /** Sends the ticked invitations again. */
    public void inviteAgain() {
        each("account.invitedAgain", row -> links.inviteAgain(row.id()));
    }

    /** Does it for each ticked account in a transaction of its own and says how many it was; the others are named with the reason. */
    private void each(String done, Consumer<AccountRow> action) {
        int count = 0;
        for (AccountRow row : rows.getSelected()) {
            try {
                action.accept(row);
                count++;
            } catch (BusinessException refused) {
                Feedback.error("account.notDone", row.name(), formats.text("error." + refused.key(), refused.args()));
            }
        }
        if (count > 0) {
            Feedback.success(done, count);
        }
        rows.setSelected(List.of());
    }

    public LazyPage<AccountRow> getRows() {
        return rows;
    }

    public AccountStatus[] getStatuses() {
        return AccountStatus.values();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public void setStatus(AccountStatus status) {
        this.status = status;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
