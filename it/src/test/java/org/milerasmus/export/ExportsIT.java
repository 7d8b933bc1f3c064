package org.milerasmus.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditFilter;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.security.Role;
import org.milerasmus.shared.PageRequest;

/** Files of what people have seen. */
@ExtendWith(ArquillianExtension.class)
class ExportsIT {

    private static final Sheet SHEET = new Sheet("Mobilities", Locale.ENGLISH, List.of("By kind"), List.of("Kind"), List.of(List.of("Event")), List.of());

    @Inject
    private Exchange exchange;

    @Inject
    private Exports exports;

    @Inject
    private AuditTrail audit;

    @Test
    void areAudited() {
        String auditor = exchange.programme(Role.AUDITOR);
        byte[] file = As.auditor(auditor, () -> exports.file(SHEET, SheetFormat.CSV));
        assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("Kind\r\nEvent\r\n");
        AuditFilter mine = new AuditFilter(auditor, AuditAction.EXPORTED, null, null, null, null);
        assertThat(As.auditor(auditor, () -> audit.list(mine, new PageRequest(0, 5, null, false)))).singleElement()
                .satisfies(entry -> assertThat(entry.getDetails()).contains("CSV", "Mobilities", "By kind"));
    }

    @Test
    void areNotForGuests() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> exports.file(SHEET, SheetFormat.CSV));
    }
}
