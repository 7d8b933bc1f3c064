package org.milerasmus.exchange.offering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.call.Window;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.PageRequest;

/** What the public can search the calls by. Two calls of one host differ in everything that can be asked for. */
@ExtendWith(ArquillianExtension.class)
class OpenCallsIT {

    private static final LocalDate SPRING = LocalDate.now().plusMonths(2);
    private static final LocalDate AUTUMN = LocalDate.now().plusMonths(8);

    @Inject
    private Exchange exchange;

    @Inject
    private OpenCalls openCalls;

    private Academy host;
    private Call module;
    private Call semester;

    @BeforeEach
    void twoCalls() {
        host = exchange.academy();
        module = exchange.call(host, 3, call -> {
            call.setTitle("Demo memory forensics");
            call.getTeaching().setStudyField("0612");
            call.getTeaching().setLanguage("en");
        });
        semester = exchange.call(host, 4, call -> {
            call.setKind(ExchangeKind.INTERNATIONAL_SEMESTER);
            call.setTitle("Demo logistics");
            call.getTeaching().setStudyField("1031");
            call.getTeaching().setLanguage("fr");
            call.setStartsOn(AUTUMN);
            call.setEndsOn(AUTUMN.plusDays(100));
        });
    }

    @Test
    void eachFilterFindsWhatItSaysAndNothingElse() {
        assertThat(found(null, null, null, null, null, null, null)).containsExactlyInAnyOrder(module.getCode(), semester.getCode());
        assertThat(found("memory", null, null, null, null, null, null)).containsExactly(module.getCode());
        assertThat(found(null, ExchangeKind.INTERNATIONAL_SEMESTER, null, null, null, null, null)).containsExactly(semester.getCode());
        assertThat(found(null, null, "0612", null, null, null, null)).containsExactly(module.getCode());
        assertThat(found(null, null, null, "fr", null, null, null)).containsExactly(semester.getCode());
        assertThat(found(null, null, null, null, AUTUMN, null, null)).containsExactly(semester.getCode());
        assertThat(found(null, null, null, null, null, SPRING.plusMonths(1), null)).containsExactly(module.getCode());
        assertThat(found(null, null, null, null, null, null, Window.CLOSED)).isEmpty();
    }

    @Test
    void aCountryIsThatOfTheHost() {
        assertThat(codes(new OpenCallFilter(host.getName(), null, null, host.getCountry(), null, null, null, Window.OPEN))).hasSize(2);
        assertThat(codes(new OpenCallFilter(host.getName(), null, null, "PT", null, null, null, Window.OPEN))).isEmpty();
    }

    private List<String> found(String words, ExchangeKind kind, String field, String language, LocalDate from, LocalDate to, Window window) {
        String ofHost = Stream.of(host.getName(), words).filter(part -> part != null).reduce((one, other) -> one + " " + other).orElseThrow();
        return codes(new OpenCallFilter(ofHost, kind, field, null, language, from, to, window));
    }

    private List<String> codes(OpenCallFilter filter) {
        List<String> codes = openCalls.list(filter, new PageRequest(0, 25, null, false)).stream().map(CallRow::code).toList();
        assertThat(openCalls.count(filter)).isEqualTo(codes.size());
        return codes;
    }
}
