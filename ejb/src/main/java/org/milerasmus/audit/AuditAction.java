package org.milerasmus.audit;

/** What happened to a record or an account. */
public enum AuditAction {
    CREATED, CHANGED, REMOVED, VIEWED, EXPORTED, DENIED, LOGGED_IN, LOGIN_FAILED, LOCKED_OUT, LOGGED_OUT
}
