package org.milerasmus.security;

/** Life of an account: registered people wait for approval, invited ones for their first password. */
public enum AccountStatus {
    PENDING, INVITED, ACTIVE, REFUSED, DISABLED
}
