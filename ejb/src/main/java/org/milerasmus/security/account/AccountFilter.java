package org.milerasmus.security.account;

import java.io.Serializable;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Role;

/**
 * Which accounts to list; null means any.
 *
 * @param words part of the name or the e-mail address
 */
public record AccountFilter(String words, AccountStatus status, Role role, Long academyId) implements Serializable {
}
