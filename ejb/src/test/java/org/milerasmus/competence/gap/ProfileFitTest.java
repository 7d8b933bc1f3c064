package org.milerasmus.competence.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.CompetenceKind;
import org.milerasmus.competence.FrameworkKind;
import org.milerasmus.competence.NeededCompetence;
import org.milerasmus.competence.passport.Held;
import org.milerasmus.competence.passport.Proof;

class ProfileFitTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final CompetenceChoice PROFILE = entry(99, CompetenceKind.PROFILE, null, null);
    private static final CompetenceChoice A7 = entry(1, CompetenceKind.COMPETENCE, 3, 5);
    private static final CompetenceChoice B3 = entry(2, CompetenceKind.COMPETENCE, 1, 4);
    private static final CompetenceChoice SKILL = entry(3, CompetenceKind.SKILL, null, null);

    private static CompetenceChoice entry(long id, CompetenceKind kind, Integer lowest, Integer highest) {
        return new CompetenceChoice(id, kind == CompetenceKind.COMPETENCE ? FrameworkKind.E_CF : FrameworkKind.ECSF, "1", kind, "X" + id, "Title", "Titre", lowest, highest);
    }

    private static List<NeededCompetence> needs() {
        return List.of(new NeededCompetence(A7, 3), new NeededCompetence(B3, 4), new NeededCompetence(SKILL, null));
    }

    private static Proof proof(CompetenceChoice of, Integer level, LocalDate expires) {
        return new Proof(1L, of.id(), of.id(), level, TODAY.minusYears(1), expires);
    }

    private static ProfileFit fit(Proof... proofs) {
        return ProfileFit.of(PROFILE, needs(), Held.of(List.of(proofs), TODAY), TODAY);
    }

    @Example
    void anEmptyPassportMissesEverything() {
        assertThat(fit().findings()).extracting(NeedFinding::state).containsOnly(NeedState.MISSING);
        assertThat(fit().gaps()).isEqualTo(3);
    }

    @Example
    void eachNeedIsToldByItself() {
        ProfileFit fit = fit(proof(A7, 4, TODAY.plusDays(60)), proof(B3, 3, null), proof(SKILL, null, TODAY.plusDays(61)));
        assertThat(fit.findings()).extracting(NeedFinding::state).containsExactly(NeedState.ENDS_SOON, NeedState.LEVEL_TOO_LOW, NeedState.MET);
        assertThat(fit.open()).extracting(finding -> finding.competence().id()).containsExactly(2L);
        assertThat(fit.met()).isEqualTo(2);
    }

    @Example
    void whatIsEnoughLongerCountsThoughTheHigherLevelEndsSoon() {
        ProfileFit fit = fit(proof(A7, 5, TODAY.plusDays(3)), proof(A7, 3, TODAY.plusYears(2)));
        assertThat(fit.findings().getFirst()).returns(NeedState.MET, NeedFinding::state).returns(5, NeedFinding::held)
                .returns(TODAY.plusYears(2), NeedFinding::until);
    }

    @Property
    void gapsAreWhatIsNotReached(@ForAll @Size(max = 6) List<@IntRange(min = 1, max = 5) Integer> held, @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 5) Integer> needed) {
        List<NeededCompetence> needs = LongStream.range(0, needed.size())
                .mapToObj(i -> new NeededCompetence(entry(i, CompetenceKind.COMPETENCE, 1, 5), needed.get((int) i))).toList();
        Stream<Proof> proofs = LongStream.range(0, held.size()).mapToObj(i -> new Proof(1L, i, i, held.get((int) i), TODAY, null));
        ProfileFit fit = ProfileFit.of(PROFILE, needs, Held.of(proofs.toList(), TODAY), TODAY);
        long expected = LongStream.range(0, needed.size()).filter(i -> i >= held.size() || held.get((int) i) < needed.get((int) i)).count();
        assertThat(fit.gaps()).isEqualTo((int) expected);
        assertThat(fit.met() + fit.gaps()).isEqualTo(needed.size());
    }
}
