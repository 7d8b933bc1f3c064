package org.milerasmus.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import org.milerasmus.exchange.verification.Verification;
import org.milerasmus.exchange.verification.Verifications;
import org.milerasmus.web.http.ClientAddress;
import org.milerasmus.web.text.Formats;

/** Whether a transcript or a certificate is genuine, for anybody who has its code. */
@Named
@RequestScoped
public class VerifyView {

    @Inject
    private Verifications verifications;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Formats formats;

    private String code;
    private Verification found;

    /** Looks the code of the address up, as the printed QR code has it. */
    public void load() {
        if (code != null) {
            check();
        }
    }

    /** Looks the typed code up. */
    public void check() {
        found = verifications.check(code, ClientAddress.of(request));
    }

    /** Day of the issue. */
    public String getIssuedOn() {
        return formats.date(found.issuedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Day on which it was replaced or revoked. */
    public String getEndedOn() {
        return formats.date(found.endedAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** What is known of the code; null before one was asked for. */
    public Verification getFound() {
        return found;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
