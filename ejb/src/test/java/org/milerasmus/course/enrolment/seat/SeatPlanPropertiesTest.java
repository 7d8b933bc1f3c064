package org.milerasmus.course.enrolment.seat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.milerasmus.course.session.SeatShare;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;

/** What must hold for any seats, shares and people, in whatever order they come. */
class SeatPlanPropertiesTest {

    private static final List<Academy> ACADEMIES = List.of(new Academy("Demo Academy A", "A", "AT", AcademyKind.MILITARY),
            new Academy("Demo University A", "A", "AT", AcademyKind.CIVILIAN), new Academy("Demo Academy F", "F", "FR", AcademyKind.MILITARY),
            new Academy("Demo University F", "F", "FR", AcademyKind.CIVILIAN), new Academy("Demo Academy P", "P", "PT", AcademyKind.MILITARY));

    /** Seats, of which some are reserved, and who comes. */
    record Rush(int capacity, List<SeatShare> shares, List<Academy> comers) {
    }

    @Provide
    Arbitrary<Rush> rushes() {
        Arbitrary<SeatShare> share = Combinators.combine(Arbitraries.integers().between(0, 6), Arbitraries.integers().between(1, 4)).as(SeatPlanPropertiesTest::share);
        return Combinators.combine(Arbitraries.integers().between(0, 6), share.list().ofMaxSize(4), Arbitraries.of(ACADEMIES).list().ofMaxSize(30))
                .as((open, shares, comers) -> new Rush(open + shares.stream().mapToInt(SeatShare::getSeats).sum(), shares, comers));
    }

    private static SeatShare share(int kind, int seats) {
        return switch (kind) {
            case 0 -> SeatShare.ofNation("AT", seats);
            case 1 -> SeatShare.ofNation("FR", seats);
            case 2 -> SeatShare.ofCivilians(seats);
            case 3 -> SeatShare.ofNation("ES", seats);
            default -> SeatShare.ofAcademy(ACADEMIES.get(kind - 4), seats);
        };
    }

    /** By Hall's theorem: people can all be seated when no group of them is larger than the seats that its members may take. */
    @Property
    void somebodyGetsASeatExactlyWhenAllWhoSitCanMakeRoom(@ForAll("rushes") Rush rush) {
        SeatPlan plan = new SeatPlan(rush.capacity(), rush.shares(), false);
        Map<Academy, Integer> seated = new HashMap<>();
        for (Academy comer : rush.comers()) {
            Map<Academy, Integer> with = new HashMap<>(seated);
            with.merge(comer, 1, Integer::sum);
            boolean fits = canAllSit(rush, with);
            assertThat(plan.take(comer)).isEqualTo(fits);
            seated = fits ? with : seated;
        }
        assertThat(plan.getTaken()).isEqualTo(seated.values().stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(rush.capacity());
    }

    private static boolean canAllSit(Rush rush, Map<Academy, Integer> people) {
        int open = rush.capacity() - rush.shares().stream().mapToInt(SeatShare::getSeats).sum();
        for (int group = 1; group < 1 << ACADEMIES.size(); group++) {
            List<Academy> members = members(group);
            int seats = open + rush.shares().stream().filter(share -> members.stream().anyMatch(share::isFor)).mapToInt(SeatShare::getSeats).sum();
            if (members.stream().mapToInt(one -> people.getOrDefault(one, 0)).sum() > seats) {
                return false;
            }
        }
        return true;
    }

    private static List<Academy> members(int group) {
        List<Academy> members = new ArrayList<>();
        for (int i = 0; i < ACADEMIES.size(); i++) {
            if ((group & 1 << i) != 0) {
                members.add(ACADEMIES.get(i));
            }
        }
        return members;
    }

    @Property
    void onceReleasedSeatsGoToWhoeverComesFirst(@ForAll("rushes") Rush rush) {
        SeatPlan plan = new SeatPlan(rush.capacity(), rush.shares(), true);
        for (int i = 0; i < rush.comers().size(); i++) {
            assertThat(plan.take(rush.comers().get(i))).isEqualTo(i < rush.capacity());
        }
    }

    @Property
    void whoHasASeatAlreadyTakesOneWhateverThePlanSays(@ForAll("rushes") Rush rush) {
        SeatPlan plan = new SeatPlan(rush.capacity(), rush.shares(), false);
        rush.comers().forEach(comer -> plan.hold(comer, 1));
        assertThat(plan.getTaken()).isEqualTo(rush.comers().size());
        assertThat(plan.openLeft()).isBetween(0, Math.max(0, rush.capacity() - rush.comers().size()));
        assertThat(ACADEMIES).allSatisfy(comer -> assertThat(plan.take(comer) && plan.getTaken() > rush.capacity()).isFalse());
    }
}
