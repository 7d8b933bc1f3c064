package org.milerasmus.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milerasmus.shared.RuleBroken;

class CompetenceTest {

    private final Framework ecsf = new Framework(FrameworkKind.ECSF);
    private final Framework ecf = new Framework(FrameworkKind.E_CF);
    private final Competence profile = new Competence(ecsf, CompetenceKind.PROFILE, "P-11");
    private final Competence testing = levelled("B.3", 1, 4);

    @Test
    void codesAreListedAsPeopleCount() {
        assertThat(Stream.of("B.1", "A.10", "A.9", "PD-WRL-002", "A.1").map(code -> new Competence(ecf, CompetenceKind.COMPETENCE, code))
                .sorted((one, other) -> one.getSortCode().compareTo(other.getSortCode())).map(Competence::getCode))
                .containsExactly("A.1", "A.9", "A.10", "B.1", "PD-WRL-002");
    }

    @Test
    void levelsStandInTheirOrderAndBothOrNone() {
        assertThatCode(testing::check).doesNotThrowAnyException();
        assertThatCode(levelled("X.1", 3, 3)::check).doesNotThrowAnyException();
        refused("highestLevel", "competence.levelsReversed", levelled("X.1", 4, 3)::check);
        refused("highestLevel", "competence.levelMissing", levelled("X.1", 4, null)::check);
        refused("lowestLevel", "competence.levelMissing", levelled("X.1", null, 4)::check);
        Competence skill = new Competence(ecsf, CompetenceKind.SKILL, "S-01");
        assertThatCode(skill::check).doesNotThrowAnyException();
        skill.getLevels().setHighest(3);
        refused("highestLevel", "competence.noLevels", skill::check);
    }

    @ParameterizedTest
    @CsvSource({"ECSF, PROFILE, true", "ECSF, KNOWLEDGE, true", "ECSF, WORK_ROLE, false", "NICE, WORK_ROLE, true", "NICE, SKILL, false", "E_CF, PROFILE, false"})
    void anEntryIsOfAKindOfItsFramework(FrameworkKind framework, CompetenceKind kind, boolean sound) {
        Competence entry = new Competence(new Framework(framework), kind, "X");
        if (sound) {
            assertThatCode(entry::check).doesNotThrowAnyException();
        } else {
            refused("kind", "competence.otherKind", entry::check);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void aProfileAsksForALevelThatTheCompetenceHas(int level) {
        profile.ask(testing, level);
        assertThat(profile.getNeeds()).extracting(CompetenceAtLevel::toString).containsExactly("B.3/" + level);
    }

    @Test
    void aNeedOutsideTheRangeIsRefusedAtItsLevel() {
        refused("level", "competence.needOutside", () -> profile.ask(testing, 5));
        refused("level", "competence.needOutside", () -> profile.ask(levelled("A.7", 3, 5), 2));
        refused("level", "competence.needLevelMissing", () -> profile.ask(testing, null));
        refused("level", "competence.needWithoutLevel", () -> profile.ask(new Competence(ecsf, CompetenceKind.SKILL, "S-01"), 2));
        assertThat(profile.getNeeds()).isEmpty();
    }

    @Test
    void aProfileAsksForWhatIsNearOnly() {
        refused("competence", "competence.notToAskFor", () -> profile.ask(new Competence(new Framework(FrameworkKind.ECSF), CompetenceKind.SKILL, "S-01"), null));
        refused("competence", "competence.notToAskFor", () -> profile.ask(new Competence(ecsf, CompetenceKind.PROFILE, "P-12"), null));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> testing.ask(new Competence(ecsf, CompetenceKind.SKILL, "S-01"), null))
                .returns("competence.noProfile", RuleBroken::key);
    }

    @Test
    void anEditionIsPublishedOnceAndReplacedOnce() {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(ecsf::supersede).returns("framework.notCurrent", RuleBroken::key);
        ecsf.publish();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(ecsf::publish).returns("framework.notDraft", RuleBroken::key);
        ecsf.supersede();
        assertThat(ecsf.getStatus()).isEqualTo(FrameworkStatus.SUPERSEDED);
    }

    @Test
    void aChoiceIsNamedInTheReadersLanguage() {
        testing.getWording().setTitleEn("Testing");
        testing.getWording().setTitleFr("Tests");
        CompetenceChoice choice = CompetenceChoice.of(testing);
        assertThat(choice.label(Locale.FRENCH)).isEqualTo("B.3 – Tests");
        assertThat(choice.label(Locale.GERMAN)).isEqualTo("B.3 – Testing");
        assertThat(Stream.of(0, 1, 4, 5, null).map(choice::allows)).containsExactly(false, true, true, false, false);
    }

    private Competence levelled(String code, Integer lowest, Integer highest) {
        Competence competence = new Competence(ecf, CompetenceKind.COMPETENCE, code);
        competence.getLevels().setLowest(lowest);
        competence.getLevels().setHighest(highest);
        return competence;
    }

    private static void refused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(work).returns(key, RuleBroken::key)
                .satisfies(broken -> assertThat(broken.field()).contains(field));
    }
}
