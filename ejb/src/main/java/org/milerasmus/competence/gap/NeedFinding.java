package org.milerasmus.competence.gap;

import java.io.Serializable;
import java.time.LocalDate;
import org.milerasmus.competence.CompetenceChoice;
import org.milerasmus.competence.NeededCompetence;
import org.milerasmus.competence.passport.Standing;

/**
 * One thing that a profile asks for, beside what is held.
 *
 * @param needed lowest level that is enough, 1 to 5; null where there are no levels
 * @param held   the level that counts; null when there is none
 * @param until  last day on which it is enough; null when it does not end, or is not enough
 */
public record NeedFinding(CompetenceChoice competence, Integer needed, Integer held, LocalDate until, NeedState state) implements Serializable {

    /** Days before the end of something that make it end soon. */
    public static final int SOON_DAYS = 60;

    static NeedFinding of(NeededCompetence need, Standing standing, LocalDate today) {
        LocalDate until = standing.reachesUntil(need.level()).orElse(null);
        return new NeedFinding(need.competence(), need.level(), standing.getLevel(), until, state(need.level(), standing, until, today));
    }

    private static NeedState state(Integer needed, Standing standing, LocalDate until, LocalDate today) {
        if (!standing.reaches(needed)) {
            return standing.isHeld() ? NeedState.LEVEL_TOO_LOW : NeedState.MISSING;
        }
        return until != null && !until.isAfter(today.plusDays(SOON_DAYS)) ? NeedState.ENDS_SOON : NeedState.MET;
    }

    /** Whether the profile is not met because of it. */
    public boolean isGap() {
        return state.isGap();
    }
}
