package org.milerasmus.exchange.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationStep;
import org.milerasmus.exchange.applicationdocument.Document;

/**
 * One application with all that a decision about it needs.
 *
 * @param academy         name of the sending academy
 * @param nominatedCallId number of the call that it is nominated for, accepted in or refused by; else null
 * @param wishes          the wished calls, best first; a host sees only its own
 * @param steps           the history, oldest first; a host sees it from its nomination on
 * @param sends           whether the reader decides for the sending academy
 * @param receives        whether the reader decides for the host
 */
public record Review(Long id, long version, String code, ApplicationStatus status, Instant submittedAt, String motivation,
        String academy, Long nominatedCallId, Candidate candidate, List<Wish> wishes, List<ApplicationStep> steps,
        List<Document> documents, boolean sends, boolean receives) implements Serializable {

    private static final Set<ApplicationStatus> REVERSIBLE = Set.of(ApplicationStatus.AWAITING_CONSENT, ApplicationStatus.NOMINATED,
            ApplicationStatus.RESERVE, ApplicationStatus.REJECTED);

    /** Whether the sending academy can decide now. */
    public boolean forSender() {
        return sends && ApplicationStatus.WITH_THE_SENDER.contains(status);
    }

    /** Whether the sending academy can still think again. */
    public boolean reversible() {
        return sends && REVERSIBLE.contains(status);
    }

    /** Whether the host can decide now. */
    public boolean forHost() {
        return receives && status == ApplicationStatus.NOMINATED;
    }
}
