package org.milerasmus.course.practical.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.course.practical.Choice;
import org.milerasmus.course.practical.Question;
import org.milerasmus.course.practical.QuestionKind;
import org.milerasmus.shared.RuleBroken;

class MarkingTest {

    private static final String MD5 = "d41d8cd98f00b204e9800998ecf8427e";

    @ParameterizedTest
    @CsvSource({"notes.txt,3", "' NOTES .TXT ',3", "note.txt,0"})
    void wordsCountWithoutCaseAndBlanks(String given, int points) {
        assertThat(Marking.points(accepting(QuestionKind.SHORT_TEXT, "memo.doc\nNotes.txt\n"), given)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"12.4,3", "'12,6',3", "12.61,0", "-12.5,0", "twelve,0", "' 12.5 ',3"})
    void numbersCountWithinTheTolerance(String given, int points) {
        Question question = question(QuestionKind.NUMBER);
        question.getSolution().setTarget(new BigDecimal("12.5"));
        question.getSolution().setTolerance(new BigDecimal("0.1"));
        question.check();
        assertThat(Marking.points(question, given)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({MD5 + ",3", "'D41D 8CD9 8F00 B204 E980 0998 ECF8 427E',3", "0xd41d8cd98f00b204e9800998ecf8427e,3", "d41d8cd98f00b204e9800998ecf8427f,0"})
    void hashesCountByTheirDigits(String given, int points) {
        assertThat(Marking.points(accepting(QuestionKind.HASH, MD5), given)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"'0,2',3", "'2,0',3", "0,0", "'0,1,2',0", "1,0"})
    void severalChoicesCountWhenAllAreRightAndNoOther(String given, int points) {
        assertThat(Marking.points(choosing(QuestionKind.MULTIPLE), given)).isEqualTo(points);
    }

    @Test
    void aTextWaitsForAnInstructorAndNoAnswerBringsNothing() {
        assertThat(Marking.points(question(QuestionKind.FREE_TEXT), "a report")).isNull();
        assertThat(Marking.points(question(QuestionKind.FREE_TEXT), null)).isZero();
        assertThat(Marking.points(choosing(QuestionKind.MULTIPLE), null)).isZero();
    }

    @Test
    void aQuestionHasWhatTellsARightAnswer() {
        refused(question(QuestionKind.SINGLE), "kind", "practical.fewChoices");
        refused(choices(QuestionKind.SINGLE), "kind", "practical.oneRight");
        refused(question(QuestionKind.SHORT_TEXT), "accepted", "practical.nothingAccepted");
        refused(question(QuestionKind.NUMBER), "target", "practical.noNumber");
        Question hash = question(QuestionKind.HASH);
        hash.getSolution().setAccepted("abc");
        refused(hash, "accepted", "practical.noHash");
        Question twice = question(QuestionKind.SINGLE);
        twice.getChoices().addAll(List.of(new Choice("A", true), new Choice("A", false)));
        refused(twice, "kind", "practical.choiceTwice");
    }

    private static void refused(Question question, String field, String key) {
        assertThatThrownBy(question::check).isInstanceOfSatisfying(RuleBroken.class, rule -> {
            assertThat(rule.key()).isEqualTo(key);
            assertThat(rule.field()).contains(field);
        });
    }

    private static Question accepting(QuestionKind kind, String accepted) {
        Question question = question(kind);
        question.getSolution().setAccepted(accepted);
        question.check();
        return question;
    }

    private static Question choosing(QuestionKind kind) {
        Question question = choices(kind);
        question.check();
        return question;
    }

    private static Question choices(QuestionKind kind) {
        Question question = question(kind);
        question.getChoices().addAll(List.of(new Choice("A", true), new Choice("B", false), new Choice("C", true)));
        return question;
    }

    private static Question question(QuestionKind kind) {
        Question question = new Question(null, 1);
        question.setKind(kind);
        question.setPoints(3);
        return question;
    }
}
