package org.milerasmus.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.learning.Studies;
import org.milerasmus.exchange.learningpaper.LearningPapers;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.recognition.Recognition;
import org.milerasmus.exchange.recognition.RecognitionLine;
import org.milerasmus.exchange.recognition.RecognitionOutcome;
import org.milerasmus.exchange.recognition.RecognitionReason;
import org.milerasmus.exchange.recognition.Recognitions;
import org.milerasmus.exchange.result.CourseResult;
import org.milerasmus.exchange.studyrecord.StudyRecordFilter;
import org.milerasmus.exchange.studyrecord.StudyRecordRow;
import org.milerasmus.exchange.studyrecord.StudyRecordStage;
import org.milerasmus.exchange.studyrecord.StudyRecords;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class RecognitionsIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Guests guests;

    @Inject
    private Results results;

    @Inject
    private Recognitions recognitions;

    @Inject
    private StudyRecords records;

    @Inject
    private Studies studies;

    @Inject
    private LearningPapers papers;

    private Mobility stay;
    private String hostStaff;
    private String homeStaff;

    @BeforeEach
    void aGuestWhoHasLeft() {
        Academy home = exchange.academy();
        Academy host = exchange.academy();
        guests.table(host, "");
        guests.table(home, "home ");
        stay = guests.stay(home, guests.pastCall(host));
        hostStaff = exchange.coordinator(host);
        homeStaff = exchange.coordinator(home);
    }

    @Test
    void thereIsNothingToRecogniseBeforeTheHostHasIssued() {
        assertThatThrownBy(this::begin).hasMessage("recognition.notIssued");
        issue("B");
        ResultSheet sheet = sheet();
        As.staff(hostStaff, () -> results.revoke(sheet.getId(), sheet.getVersion(), "Demo reason"));
        assertThatThrownBy(this::begin).hasMessage("recognition.revoked");
    }

    @Test
    void theHomeAcademyDecidesAndTheTravellerReadsAndHears() {
        issue("B");
        Recognition proposed = begin();
        assertThat(proposed.getLines()).hasSize(2).first().returns("home B", RecognitionLine::getGrade);
        assertThat(proposed.total()).isEqualByComparingTo("8");
        RecognitionLine second = proposed.getLines().getLast();
        second.setOutcome(RecognitionOutcome.PARTLY);
        second.setEcts(new BigDecimal("1.5"));
        second.setReason(RecognitionReason.LESS_WORK);
        decide(proposed);
        String traveller = guests.traveller(stay);
        assertThat(As.applicant(traveller, () -> recognitions.ofStay(stay.getCode()))).get()
                .satisfies(decided -> assertThat(decided.getTotalEcts()).isEqualByComparingTo("6.5"));
        assertThat(guests.notices(traveller)).isEqualTo(2);
    }

    @Test
    void theLearningAgreementEndsWithWhatWasAchievedAndWhatCounts() throws IOException {
        studies.agreement(stay);
        assertThat(agreementOnPaper()).doesNotContain("After the mobility");
        issue("B");
        assertThat(agreementOnPaper()).contains("After the mobility Transcript TOR-", "Table C: transcript of records", "CY-1 Demo forensics Yes 5 B", "Total 8",
                "Table D: recognised outcomes", "The sending institution has not decided yet");
        Recognition proposed = begin();
        RecognitionLine second = proposed.getLines().getLast();
        second.setOutcome(RecognitionOutcome.PARTLY);
        second.setEcts(new BigDecimal("1.5"));
        second.setReason(RecognitionReason.LESS_WORK);
        decide(proposed);
        assertThat(agreementOnPaper()).contains("CY-1 Demo forensics Recognised 5 home B", "CY-2 Demo law Partly recognised: ", "Total 6.5", "Decided by");
    }

    private String agreementOnPaper() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(As.staff(homeStaff, () -> papers.pdf(stay.getCode())))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void nobodyElseDecides() {
        issue("B");
        Recognition proposed = begin();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(hostStaff, () -> recognitions.begin(stay.getCode())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(hostStaff, () -> recognitions.decide(proposed)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.applicant(guests.traveller(stay), () -> recognitions.begin(stay.getCode())));
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> recognitions.ofStay(stay.getCode())));
    }

    @Test
    void theStudyOfficeDecidesAndOtherOfficialsDoNot() {
        issue("B");
        Account official = exchange.account(Role.OFFICIAL, stay.getSending());
        Account other = exchange.account(Role.OFFICIAL, stay.getSending());
        guests.appoint(official, stay.getSending());
        As.caller(official.getEmail(), Roles.OFFICIAL, () -> recognitions.decide(recognitions.begin(stay.getCode())));
        assertThat(As.<Long>caller(official.getEmail(), Roles.OFFICIAL, () -> records.count(new StudyRecordFilter(null, null, null, null)))).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.caller(other.getEmail(), Roles.OFFICIAL, () -> recognitions.begin(stay.getCode())));
        assertThat(As.<Long>caller(other.getEmail(), Roles.OFFICIAL, () -> records.count(new StudyRecordFilter(null, null, null, null)))).isZero();
    }

    @Test
    void aReplacedTranscriptIsNotDecidedAboutAndWhatDidNotChangeKeepsItsDecision() {
        issue("B");
        Recognition early = begin();
        early.getLines().getLast().setOutcome(RecognitionOutcome.NOT);
        early.getLines().getLast().setReason(RecognitionReason.TAKEN_BEFORE);
        decide(early);
        Recognition late = begin();
        ResultSheet sheet = sheet();
        sheet.getResults().getFirst().setGrade("A");
        ResultSheet saved = As.staff(hostStaff, () -> results.save(sheet));
        As.staff(hostStaff, () -> results.issue(saved.getId(), saved.getVersion()));
        assertThatThrownBy(() -> decide(late)).hasMessage("transcript.ended.REPLACED");
        Recognition again = begin();
        assertThat(again.getLines().getFirst().getGrade()).isEqualTo("home A");
        assertThat(again.getLines().getLast().getReason()).isEqualTo(RecognitionReason.TAKEN_BEFORE);
    }

    @Test
    void aStaleDecisionIsRefusedAndOfTwoAtOnceOneIsTheFirst() {
        issue("B");
        Recognition first = begin();
        Recognition second = begin();
        assertThat(Race.run(2, i -> () -> {
            decide(i == 0 ? first : second);
            return true;
        })).filteredOn(Boolean.class::isInstance).hasSize(1);
        Recognition stale = begin();
        decide(begin());
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> decide(stale));
    }

    @Test
    void aDecisionAndANewTranscriptAtOnceBothComeToAnEndAndTheListKnowsIt() {
        issue("B");
        for (int round = 0; round < 8; round++) {
            Recognition proposed = begin();
            ResultSheet sheet = sheet();
            sheet.getResults().getFirst().setGrade(round % 2 == 0 ? "A" : "B");
            ResultSheet saved = As.staff(hostStaff, () -> results.save(sheet));
            List<Object> outcomes = Race.run(2, i -> () -> {
                if (i == 0) {
                    decide(proposed);
                } else {
                    As.staff(hostStaff, () -> results.issue(saved.getId(), saved.getVersion()));
                }
                return true;
            });
            assertThat(outcomes.getFirst()).as("decision of round %d", round).isInstanceOfAny(Boolean.class, RuleBroken.class);
            assertThat(outcomes.getLast()).as("transcript of round %d", round).isEqualTo(true);
            assertThat(list(homeStaff, StudyRecordStage.TO_RECOGNISE)).returns(StudyRecordStage.TO_RECOGNISE, StudyRecordRow::stage);
        }
    }

    @Test
    void aDecisionAtHomeDoesNotEndWhatTheHostIsWriting() {
        issue("B");
        ResultSheet open = sheet();
        decide(begin());
        open.getResults().getFirst().setGrade("A");
        ResultSheet saved = As.staff(hostStaff, () -> results.save(open));
        assertThat(As.staff(hostStaff, () -> results.issue(saved.getId(), saved.getVersion()))).startsWith("TOR-");
    }

    @Test
    void theListShowsEachStageInFewStatements() {
        assertThat(list(homeStaff, StudyRecordStage.TO_ISSUE)).returns(StudyRecordStage.TO_ISSUE, StudyRecordRow::stage);
        issue("B");
        assertThat(list(homeStaff, StudyRecordStage.TO_RECOGNISE)).returns(StudyRecordStage.TO_RECOGNISE, StudyRecordRow::stage);
        decide(begin());
        assertThat(list(hostStaff, StudyRecordStage.RECOGNISED)).satisfies(row -> assertThat(row.recognised()).isEqualByComparingTo("8"));
        assertThat(As.staff(hostStaff, () -> records.count(new StudyRecordFilter(null, Direction.OUTGOING, null, null)))).isZero();
        assertThat(As.staff(exchange.coordinator(exchange.academy()), () -> records.count(new StudyRecordFilter(null, null, null, null)))).isZero();
        StudyRecordFilter all = new StudyRecordFilter(null, null, null, "demo");
        assertThat(Statements.count(() -> As.staff(homeStaff, () -> {
            records.count(all);
            records.list(all, PAGE);
        }))).isLessThanOrEqualTo(8); // three of them look the word up
    }

    private StudyRecordRow list(String email, StudyRecordStage stage) {
        StudyRecordFilter filter = new StudyRecordFilter(stage, null, null, null);
        assertThat(As.staff(email, () -> records.count(filter))).isEqualTo(1);
        return As.staff(email, () -> records.list(filter, PAGE)).getFirst();
    }

    private Recognition begin() {
        return As.staff(homeStaff, () -> recognitions.begin(stay.getCode()));
    }

    private void decide(Recognition recognition) {
        As.staff(homeStaff, () -> recognitions.decide(recognition));
    }

    private ResultSheet sheet() {
        return As.staff(hostStaff, () -> results.sheet(stay.getCode()));
    }

    private void issue(String grade) {
        ResultSheet sheet = sheet();
        sheet.getResults().clear(); // it begins with what was agreed
        sheet.add(new CourseResult("CY-1", "Demo forensics", new BigDecimal("5"), grade, LocalDate.now().minusDays(12)));
        sheet.add(new CourseResult("CY-2", "Demo law", new BigDecimal("3"), "C", LocalDate.now().minusDays(12)));
        ResultSheet saved = As.staff(hostStaff, () -> results.save(sheet));
        As.staff(hostStaff, () -> results.issue(saved.getId(), saved.getVersion()));
    }
}
