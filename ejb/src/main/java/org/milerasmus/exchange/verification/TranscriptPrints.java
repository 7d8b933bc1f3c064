package org.milerasmus.exchange.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.transcript.Transcript;
import org.milerasmus.exchange.transcript.Transcripts;
import org.milerasmus.export.Prints;
import org.milerasmus.export.QrCode;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;

/** Transcripts as PDF, with the address and the code by which anybody can check them. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class TranscriptPrints {

    /** Path of the public page. */
    static final String PAGE = "/verify";

    @Inject
    private Transcripts transcripts;

    @Inject
    private Prints prints;

    @Inject
    private MailSettings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** The file, in the caller's language, for those who may read the transcript; whoever takes it away is noted. */
    public byte[] pdf(@NotBlank String code) {
        Transcript transcript = transcripts.get(code);
        audit.record(AuditAction.EXPORTED, Transcript.class, transcript.getId(), code);
        Map<String, Object> values = new HashMap<>();
        values.put("transcript", transcript);
        values.put("total", transcript.total());
        values.put("ended", !transcript.getStanding().isIssued());
        values.put("address", settings.address(PAGE));
        values.put("square", QrCode.image(settings.address(PAGE + "?code=" + transcript.getIssue().getVerification())));
        return prints.pdf(TranscriptPrints.class, "transcript", Locale.of(caller.account().orElseThrow().getLanguage()), values);
    }
}
