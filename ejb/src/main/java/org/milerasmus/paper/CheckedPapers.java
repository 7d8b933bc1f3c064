package org.milerasmus.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.export.Prints;
import org.milerasmus.export.QrCode;
import org.milerasmus.outbox.MailSettings;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.code.Coded;

/** Papers as PDF with what anybody needs to check them. Who may read a record is for its boundary to know. */
@ApplicationScoped
public class CheckedPapers {

    /** Path of the public page. */
    private static final String PAGE = "/verify";

    @Inject
    private Prints prints;

    @Inject
    private MailSettings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * The file, in the caller's language; that it is taken away is noted.
     *
     * @param record       what the paper says; template and words lie beside its class
     * @param name         of the template
     * @param verification the code to check it by
     * @param values       what the template shows beside {@code address} and {@code square}, by name
     */
    public byte[] pdf(Coded record, String name, String verification, Map<String, ?> values) {
        audit.record(AuditAction.EXPORTED, record.getClass(), record.getId(), record.getCode());
        Map<String, Object> all = new HashMap<>(values);
        all.put("address", settings.address(PAGE));
        all.put("square", QrCode.image(settings.address(PAGE + "?code=" + verification)));
        return prints.pdf(record.getClass(), name, Locale.of(caller.account().orElseThrow().getLanguage()), all);
    }
}
