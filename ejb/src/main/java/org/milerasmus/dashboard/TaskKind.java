package org.milerasmus.dashboard;

/** What somebody can be waited for. */
public enum TaskKind {
    COMPLETE_PROFILE, FINISH_DRAFT, CONFIRM_SEAT, APPROVE_ACCOUNTS, DECIDE_APPLICATIONS, RENOMINATE, ANSWER_NOMINATIONS, PUBLISH_CALLS,
    RESEND_MAILS
}
