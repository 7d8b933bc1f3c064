package org.milerasmus.exchange.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.learning.content.Change;
import org.milerasmus.exchange.learning.content.ChangeReason;
import org.milerasmus.exchange.learning.content.Component;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.learning.content.Side;
import org.milerasmus.exchange.learningdesk.LearningAgreements;
import org.milerasmus.exchange.learningdesk.LearningTexts;
import org.milerasmus.exchange.learningpaper.LearningPapers;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class LearningPapersIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Studies studies;

    @Inject
    private LearningPapers papers;

    @Inject
    private LearningAgreements agreements;

    @Inject
    private LearningTexts texts;

    @Test
    void thePaperHasTheTablesOfTheForm() throws IOException {
        Academy sending = exchange.academy();
        Academy host = exchange.academy();
        String code = studies.agreements(sending, studies.semester(host), 1).getFirst();
        String sender = exchange.coordinator(sending);
        byte[] file = As.staff(sender, () -> papers.pdf(code));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Learning agreement Student mobility for studies", code)
                    .contains("Sending institution Name " + sending.getName(), "Receiving institution Name " + host.getName())
                    .contains("Table A: study programme at the receiving institution", "C-01 Demo course 1 Autumn 3", "Total 30")
                    .contains("Table B: recognition at the sending institution", "S-1 Demo subject 1 Autumn 20")
                    .contains("https://courses.example", "https://provisions.example")
                    .contains("Student Demo STUDENT", "Sending academy Demo SENDING", "Receiving academy Demo RECEIVING", "signed electronically")
                    .doesNotContain("Table A2", "not signed yet", "Draft");
        }
    }

    @Test
    void anOpenChangeFollowsAsADraft() throws IOException {
        Academy sending = exchange.academy();
        Mobility stay = studies.stay(sending, studies.semester(exchange.academy()));
        String sender = studies.coordinator(sending);
        String code = studies.agreements(sending, studies.semester(exchange.academy()), 1).getFirst();
        LearningAgreement opened = As.staff(sender, () -> texts.beginChange(code, agreements.get(code).getVersion()));
        Plan change = opened.getOpen().orElseThrow().plan();
        Component gone = change.of(Side.HOST).getFirst();
        gone.becomes(Change.REMOVED);
        gone.setReason(ChangeReason.TIMETABLE_CONFLICT);
        As.staff(sender, () -> texts.save(code, opened.getVersion(), change));
        try (PDDocument pdf = Loader.loadPDF(As.staff(sender, () -> papers.pdf(code)))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("During the mobility: exceptional change 1", "this change is not in force yet")
                    .contains("Table A2: exceptional changes to the study programme", "Removed Timetable conflict 3", "Total after the change 27", "not signed yet");
        }
        String stranger = exchange.coordinator(exchange.academy());
        assertThatThrownBy(() -> As.staff(stranger, () -> papers.pdf(code))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(sender, () -> papers.pdf(stay.getCode()))).as("nobody has begun it").isInstanceOf(NotFound.class);
    }
}
