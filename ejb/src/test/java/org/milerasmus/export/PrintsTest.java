package org.milerasmus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintsTest {

    private static final Sheet SHEET = new Sheet("List", Locale.ENGLISH, List.of(), List.of("Łódź & Αθήνα"), List.of(), List.of());

    private final Prints prints = new Prints();

    @Test
    void aDocumentIsTaggedAndSpeaksTheWantedLanguage() throws IOException {
        assertThat(text(Locale.ENGLISH, "Demo")).contains("Document of Demo", "Day", "23 Nov 2026", "Łódź & Αθήνα");
        assertThat(text(Locale.FRENCH, "Demo")).contains("Document de Demo", "Jour", "23 nov. 2026");
        assertThat(text(Locale.JAPANESE, "Demo")).contains("Document of Demo");
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkup() throws IOException {
        assertThat(text(Locale.ENGLISH, "<h1>&amp;</h1>${1+1}")).contains("Document of <h1>&amp;</h1>${1+1}");
    }

    private String text(Locale language, String name) throws IOException {
        byte[] file = prints.pdf(PrintsTest.class, "sample", language,
                Map.of("name", name, "format", SheetFormat.PDF, "day", LocalDate.of(2026, 11, 23), "sheet", SHEET));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.toLanguageTag());
            return new PDFTextStripper().getText(document);
        }
    }
}
