package org.milerasmus.exchange.applying;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationStep;

/**
 * One application for the person who writes it.
 *
 * @param seat      number of the call that it is nominated for, accepted in or refused by; else null
 * @param steps     the history, oldest first
 * @param readiness what a draft still needs; its wishes are the wishes
 */
public record MyApplication(Long id, long version, String code, ApplicationStatus status, String motivation, Instant startedAt,
        Instant savedAt, Instant submittedAt, Long seat, List<DocumentRow> documents, List<ApplicationStep> steps,
        Readiness readiness) implements Serializable {

    /** The wished calls, best first. */
    public List<Choice> wishes() {
        return readiness.wishes();
    }

    /** Whether it can still be changed. */
    public boolean draft() {
        return status == ApplicationStatus.DRAFT;
    }

    /** Whether the applicant can step back. */
    public boolean withdrawable() {
        return ApplicationStatus.LIVE.contains(status);
    }
}
