package org.milerasmus.security.account;

import java.io.Serializable;
import java.time.Instant;
import org.milerasmus.security.AccountStatus;
import org.milerasmus.security.Role;

/** An account as lists show it. */
public record AccountRow(Long id, long version, String name, String email, Role role, Long academyId, AccountStatus status, Instant lastLoginAt)
        implements Serializable {
}
