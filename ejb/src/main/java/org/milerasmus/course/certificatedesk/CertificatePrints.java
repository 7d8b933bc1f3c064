package org.milerasmus.course.certificatedesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.course.certificate.Certificate;
import org.milerasmus.export.Prints;
import org.milerasmus.export.QrCode;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;

/** Certificates as PDF, with the address and the code by which anybody can check them. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class CertificatePrints {

    /** Path of the public page. */
    private static final String PAGE = "/verify";

    @Inject
    private Certificates certificates;

    @Inject
    private Prints prints;

    @Inject
    private MailSettings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** The file, in the caller's language, for those who may read the certificate; whoever takes it away is noted. */
    public byte[] pdf(@NotBlank String code) {
        Certificate certificate = certificates.get(code);
        audit.record(AuditAction.EXPORTED, Certificate.class, certificate.getId(), code);
        Map<String, Object> values = new HashMap<>();
        values.put("certificate", certificate);
        values.put("address", settings.address(PAGE));
        values.put("square", QrCode.image(settings.address(PAGE + "?code=" + certificate.getVerification())));
        return prints.pdf(CertificatePrints.class, "certificate", Locale.of(caller.account().orElseThrow().getLanguage()), values);
    }
}
