package org.milerasmus.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.resultimport.ResultFate;
import org.milerasmus.exchange.resultimport.ResultImports;
import org.milerasmus.exchange.resultimport.ResultPreview;
import org.milerasmus.exchange.resultimport.ResultProblem;
import org.milerasmus.exchange.resultimport.ResultReason;
import org.milerasmus.exchange.resultimport.ResultRow;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class ResultImportsIT {

    private static final String HEADING = "stay;code;title;ects;grade;date\n";

    @Inject
    private Exchange exchange;

    @Inject
    private Guests guests;

    @Inject
    private ResultImports imports;

    @Inject
    private Transcripts transcripts;

    private Academy home;
    private Call call;
    private Mobility one;
    private Mobility other;
    private String staff;

    @BeforeEach
    void twoGuests() {
        home = exchange.academy();
        Academy host = exchange.academy();
        guests.table(host, "");
        call = guests.pastCall(host);
        one = guests.stay(home, call);
        other = guests.stay(home, call);
        staff = exchange.coordinator(host);
    }

    @Test
    void aPreviewNeedsAsManyStatementsForManyGuestsAsForTwo() {
        String two = HEADING + row(one, "CY-1", "2", "A") + row(other, "CY-1", "2", "B");
        preview(two); // what a first call loads for good does not count
        int before = As.staff(staff, () -> Statements.count(() -> imports.preview(call.getCode(), two)));
        StringBuilder many = new StringBuilder(two);
        for (int i = 0; i < 10; i++) {
            many.append(row(guests.stay(home, call), "CY-1", "2", "A"));
        }
        assertThat(As.staff(staff, () -> Statements.count(() -> imports.preview(call.getCode(), many.toString())))).isEqualTo(before).isLessThanOrEqualTo(12);
    }

    @Test
    void eachRowsFateIsShownThenWrittenThenIssued() {
        String text = HEADING + row(one, "CY-1", "2,5", "a") + row(other, "CY-1", "2.5", "F") + row(other, "CY-2", "1", "B");
        ResultPreview preview = preview(text);
        assertThat(preview.rows()).extracting(ResultRow::fate).containsOnly(ResultFate.NEW);
        As.staff(staff, () -> imports.write(call.getCode(), text, preview));
        assertThat(preview(text).rows()).extracting(ResultRow::fate).containsOnly(ResultFate.SAME);
        assertThat(preview(HEADING + row(one, "CY-1", "3", "a")).count(ResultFate.CHANGED)).isEqualTo(1);
        assertThat(As.staff(staff, () -> imports.issue(call.getCode()))).isEqualTo(2);
        assertThat(As.staff(staff, () -> imports.issue(call.getCode()))).isZero();
        assertThat(As.staff(staff, () -> transcripts.ofStay(other.getCode()))).singleElement()
                .satisfies(transcript -> assertThat(transcript.total()).isEqualByComparingTo("1"));
        assertThat(new String(As.staff(staff, () -> imports.template(call.getCode(), Locale.ENGLISH)), StandardCharsets.UTF_8))
                .contains(one.getCode(), "CY-2", "Demo Cadet");
    }

    @Test
    void rowsThatCannotBeAreRefusedWithTheirReasons() {
        Mobility foreign = guests.stay(home, guests.pastCall(exchange.academy()));
        assertThat(preview(HEADING + row(foreign, "CY-1", "1", "A")
                + row(one, "CY-1", "0", "A") + row(one, "CY-2", "61", "A") + row(one, "CY-3", "1", "Z") + row(one, "CY-4", "1", "A") + row(one, "cy-4", "1", "A")
                + one.getCode() + ";;Demo;1;A;" + LocalDate.now().minusDays(41) + "\n" + one.getCode() + ";;Demo 2;1;A;soon\n;;;1;A;2026-01-01\n").rows())
                .extracting(row -> row.problems().stream().map(ResultProblem::reason).toList().toString())
                .containsExactly("[UNKNOWN_STAY]", "[IMPOSSIBLE_ECTS]", "[IMPOSSIBLE_ECTS]", "[NOT_IN_SCALE]", "[]", "[TWICE]", "[BEFORE_STAY]", "[NOT_VALID]",
                        "[MISSING, MISSING]");
        assertThat(ResultReason.values()).contains(ResultReason.IN_FUTURE);
    }

    @Test
    void nothingIsWrittenWhenResultsHaveChangedSince() {
        String text = HEADING + row(one, "CY-1", "2", "A");
        ResultPreview seen = preview(text);
        As.staff(staff, () -> imports.write(call.getCode(), text, seen));
        assertThatThrownBy(() -> As.staff(staff, () -> imports.write(call.getCode(), text, seen))).hasMessage("resultImport.changedSince");
    }

    @Test
    void anotherAcademysCallIsNotFound() {
        String stranger = exchange.coordinator(home);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> imports.preview(call.getCode(), HEADING)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> imports.issue(call.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> imports.template(call.getCode(), Locale.ENGLISH)));
    }

    private ResultPreview preview(String text) {
        return As.staff(staff, () -> imports.preview(call.getCode(), text));
    }

    private static String row(Mobility stay, String code, String ects, String grade) {
        return String.join(";", stay.getCode(), code, "Demo course " + code, ects, grade, LocalDate.now().minusDays(12).toString()) + "\n";
    }
}
