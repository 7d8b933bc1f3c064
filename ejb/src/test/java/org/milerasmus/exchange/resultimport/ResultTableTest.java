package org.milerasmus.exchange.resultimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milerasmus.shared.text.PastedTable;

class ResultTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void readsWhatSpreadsheetProgramsWriteAndCopy(String separator) {
        String text = String.join(separator, "Stay", "name", "code", "Title", "ECTS", "grade", "date") + "\r\n"
                + String.join(separator, "MOB-2026-00001", "Demo Cadet", "", "Demo course", "2", "B", "2026-01-30") + "\r\n\r\n";
        assertThat(ResultColumn.TABLE.read(text)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.value(ResultColumn.STAY)).isEqualTo("MOB-2026-00001");
            assertThat(line.value(ResultColumn.CODE)).isNull();
            assertThat(line.value(ResultColumn.DATE)).isEqualTo("2026-01-30");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a;b\n1;2", "stay;title;ects;grade\nMOB;x;1;B"})
    void asksForTheHeadings(String text) {
        assertThatThrownBy(() -> ResultColumn.TABLE.read(text)).hasMessage("resultImport.noHeading");
    }

    @Test
    void asksForRows() {
        assertThatThrownBy(() -> ResultColumn.TABLE.read("séjour;intitulé;ects;note;date\n;;;;")).hasMessage("resultImport.noRow");
        assertThatThrownBy(() -> ResultColumn.TABLE.read("stay;title;ects;grade;date" + "\nMOB;x;1;B;2026-01-30".repeat(PastedTable.MAX_ROWS + 1)))
                .hasMessage("resultImport.tooManyRows");
    }
}
