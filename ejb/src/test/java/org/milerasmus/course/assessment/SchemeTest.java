package org.milerasmus.course.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.milerasmus.course.session.Session;
import org.milerasmus.partnership.conversion.OverlapRule;
import org.milerasmus.partnership.conversion.Scale;
import org.milerasmus.shared.RuleBroken;

class SchemeTest {

    private static final Scale SCALE = Scale.of(List.of("1", "2", "3", "4"), Stream.of(1, 2, 3, 4).map(BigDecimal::valueOf).toList(), List.of("5"), OverlapRule.MIDDLE);

    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    private final Scheme scheme = new Scheme(new Session());

    @Test
    void weightsAreExactlyTheWhole() {
        scheme.getSteps().addAll(GradeSteps.proposed(SCALE, 50));
        assertThatThrownBy(() -> scheme.fix(weights(40, 50), SCALE)).hasMessage("assessment.weights")
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.args()).containsExactly(90));
        assertThatThrownBy(() -> scheme.fix(weights(60, 50), SCALE)).hasMessage("assessment.weights");
        assertThatThrownBy(() -> scheme.fix(List.of(), SCALE)).hasMessage("assessment.weights");
        scheme.fix(weights(40, 60), SCALE);
        assertThat(scheme.getStatus()).isEqualTo(SchemeStatus.FIXED);
    }

    @Test
    void isDueFromItsSessionOnUnderANameOfItsOwn() {
        Session session = new Session();
        session.setStartsOn(LocalDate.of(2027, 3, 1));
        session.setEndsOn(LocalDate.of(2027, 3, 5));
        Assessment one = new Assessment(scheme);
        one.setTitle("Exam");
        for (LocalDate day : List.of(LocalDate.of(1990, 3, 1), LocalDate.of(2027, 2, 28), LocalDate.of(2028, 3, 6))) {
            one.setDueOn(day);
            assertThatThrownBy(() -> one.checkAmong(session, List.of())).hasMessage("assessment.dueOutside")
                    .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.field()).contains("dueOn"));
        }
        for (LocalDate day : List.of(session.getStartsOn(), session.getEndsOn(), LocalDate.of(2028, 3, 5))) {
            one.setDueOn(day);
            one.checkAmong(session, List.of());
        }
    }

    @Test
    void rangesAreToldInOurWords() {
        scheme.setPassPercent(101);
        scheme.setAppealDays(0);
        scheme.getSteps().add(new GradeStep("1", -1));
        Assessment one = new Assessment(scheme);
        one.setWeight(0);
        one.setMaxMarks(1001);
        one.getCriteria().add(new RubricCriterion("Words", 0, null));
        assertThat(broken(scheme)).contains("passPercent: Give a whole number from 1 to 100.", "appealDays: Give a whole number from 1 to 90.",
                "steps[0].fromPercent: Give a whole number from 0 to 100.");
        assertThat(broken(one)).contains("weight: Give a whole number from 1 to 100.", "maxMarks: Give a whole number from 1 to 1000.",
                "criteria[0].points: Give a whole number from 1 to 1000.");
    }

    private static List<String> broken(Object record) {
        return VALIDATOR.validate(record).stream().map(one -> one.getPropertyPath() + ": " + one.getMessage()).toList();
    }

    @Test
    void staysAsItIsOnceSomebodyHasMarked() {
        scheme.getSteps().addAll(GradeSteps.proposed(SCALE, 50));
        scheme.fix(weights(100), SCALE);
        scheme.reopen();
        scheme.fix(weights(100), SCALE);
        scheme.marked(Instant.EPOCH);
        assertThatThrownBy(scheme::reopen).hasMessage("assessment.markedAlready");
    }

    @Test
    void gradesAreThoseOfTheHost() {
        List<GradeStep> steps = GradeSteps.proposed(SCALE, 60);
        assertThat(steps).extracting(GradeStep::getLabel).containsExactly("1", "2", "3", "4", "5");
        assertThat(steps).extracting(GradeStep::getFromPercent).containsExactly(90, 80, 70, 60, 0);
        GradeSteps.check(steps, SCALE, 60);
        steps.get(1).setLabel("A");
        assertThatThrownBy(() -> GradeSteps.check(steps, SCALE, 60)).hasMessage("assessment.notInScale")
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.field()).contains("steps:1:label"));
        steps.get(1).setLabel("5");
        assertThatThrownBy(() -> GradeSteps.check(steps, SCALE, 60)).hasMessage("assessment.failsAbove");
    }

    @Test
    void gradesGoDownToThePassMarkAndToNothing() {
        assertThatThrownBy(() -> GradeSteps.check(List.of(new GradeStep("1", 60), new GradeStep("2", 60)), SCALE, 60)).hasMessage("assessment.stepOrder");
        assertThatThrownBy(() -> GradeSteps.check(List.of(new GradeStep("1", 70), new GradeStep("5", 0)), SCALE, 60)).hasMessage("assessment.stepAtPass");
        assertThatThrownBy(() -> GradeSteps.check(List.of(new GradeStep("1", 60), new GradeStep("5", 10)), SCALE, 60)).hasMessage("assessment.stepAtNothing");
    }

    @Test
    void whoHasNotPassedGetsNoGradeThatPasses() {
        List<GradeStep> steps = GradeSteps.proposed(SCALE, 60);
        assertThat(GradeSteps.label(steps, 60, new BigDecimal("79.99"), true)).contains("3");
        assertThat(GradeSteps.label(steps, 60, new BigDecimal("80.00"), true)).contains("2");
        assertThat(GradeSteps.label(steps, 60, new BigDecimal("95.00"), false)).contains("5");
        assertThat(GradeSteps.label(List.of(new GradeStep("18", 60)), 60, BigDecimal.TEN, false)).isEmpty();
    }

    @Test
    void numbersOfCandidatesTellNobodyWhoTheyAre() {
        String salt = CandidateNumber.salt();
        assertThat(CandidateNumber.of(salt, 1)).matches("[A-Z2-9]{3}-[A-Z2-9]{3}").isEqualTo(CandidateNumber.of(salt, 1)).isNotEqualTo(CandidateNumber.of(CandidateNumber.salt(), 1));
        assertThat(IntStream.range(0, 500).mapToObj(i -> CandidateNumber.of("5a17", i))).doesNotHaveDuplicates();
    }

    private List<Assessment> weights(int... weights) {
        return IntStream.of(weights).mapToObj(weight -> {
            Assessment one = new Assessment(scheme);
            one.setWeight(weight);
            return one;
        }).toList();
    }
}
