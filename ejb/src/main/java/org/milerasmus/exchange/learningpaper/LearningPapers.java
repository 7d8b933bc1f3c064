package org.milerasmus.exchange.learningpaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learningdesk.LearningAgreements;
import org.milerasmus.exchange.learningdesk.LearningFilter;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.work.JobRequests;

/** Learning agreements as PDF: one at once, many in the background. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class LearningPapers {

    @Inject
    private LearningAgreements agreements;

    @Inject
    private LearningPaper paper;

    @Inject
    private LearningBatch batch;

    @Inject
    private JobRequests jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The agreement of a stay, in the caller's language; whoever takes it away is written down. */
    @RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
    public byte[] pdf(@NotNull String stayCode) {
        LearningAgreement agreement = agreements.get(stayCode);
        audit.record(AuditAction.EXPORTED, LearningAgreement.class, agreement.getId(), stayCode);
        return paper.print(agreement, language());
    }

    /**
     * Prints chosen agreements in the background.
     *
     * @return number of the job, for the page that shows how far it is
     */
    public long print(@NotNull List<String> stayCodes) {
        agreements.requireVisible(stayCodes);
        return ask(stayCodes);
    }

    /** Prints every agreement that a filter finds, in the background, by traveller. */
    public long printAll(@NotNull LearningFilter filter) {
        return ask(agreements.codes(filter));
    }

    private long ask(List<String> stayCodes) {
        return jobs.ask(batch, stayCodes, "learning-agreements-" + LocalDate.now(clock) + ".zip");
    }

    private Locale language() {
        return Locale.of(caller.account().orElseThrow().getLanguage());
    }
}
