package org.milerasmus.course.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.milerasmus.course.enrolment.Enrolment;
import org.milerasmus.course.enrolment.Outcome;
import org.milerasmus.course.enrolment.Selected;
import org.milerasmus.course.enrolment.move.Moves;
import org.milerasmus.shared.BusinessException;

/** Moves several places one after the other, each for itself: what cannot be moved stays, and its outcome says why. */
@ApplicationScoped
class Acts {

    @Inject
    private Moves moves;

    List<Outcome> each(List<Selected> places, Predicate<Enrolment> own, Consumer<Enrolment> move) {
        return places.stream().map(place -> one(place, own, move)).toList();
    }

    private Outcome one(Selected place, Predicate<Enrolment> own, Consumer<Enrolment> move) {
        try {
            moves.make(place, own, move);
            return new Outcome(place.enrolmentId(), null);
        } catch (BusinessException refusal) {
            return new Outcome(place.enrolmentId(), refusal);
        }
    }
}
