package org.milerasmus.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class TranscriptPrintsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Guests guests;

    @Inject
    private Results results;

    @Inject
    private Transcripts transcripts;

    @Test
    void thoseWhoMayReadATranscriptMayTakeItAway() {
        Academy host = exchange.academy();
        guests.table(host, "");
        Mobility stay = guests.stay(exchange.academy(), guests.pastCall(host));
        String staff = exchange.coordinator(host);
        ResultSheet sheet = As.staff(staff, () -> results.sheet(stay.getCode()));
        sheet.add(new CourseResult("CY-1", "Demo <forensics> & Ławs", new BigDecimal("2.5"), "B", LocalDate.now().minusDays(12)));
        sheet.add(new CourseResult("CY-2", "Demo failed", BigDecimal.ONE, "F", LocalDate.now().minusDays(12)));
        ResultSheet saved = As.staff(staff, () -> results.save(sheet));
        String code = As.staff(staff, () -> results.issue(saved.getId(), saved.getVersion()));
        byte[] file = As.applicant(guests.traveller(stay), () -> transcripts.pdf(code));
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(file.length).isGreaterThan(10_000);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> transcripts.pdf(code)));
    }
}
