package org.milerasmus.web.exercise.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.milerasmus.exercise.scenario.ExerciseMoved;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;

/**
 * Tells the open boards of an exercise that there is something new, once it is in the database. A board listens on the channel of
 * its exercise, whose address is given to a page only after its reader was let in; the message says nothing, and each board then
 * asks for what its reader may see. Boards that are open at another server hear nothing and look by themselves from time to time.
 */
@ApplicationScoped
class BoardPush {

    static final String CHANNEL = "exercise";

    /** Nothing: what the script of the page gets as the parameters of its request. */
    private static final List<String> NEWS = List.of();

    @Inject
    @Push(channel = CHANNEL)
    private PushContext boards;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExerciseMoved moved) {
        boards.send(NEWS, Long.valueOf(moved.exerciseId()));
    }
}
