package org.milerasmus.course.enrolment.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where this server queues up those who ask for places in a session, so that 500 who come in the same second need a few transactions and not
 * 500 that wait for each other. The lock on the session's row keeps the desks of several servers apart.
 */
@ApplicationScoped
public class Desk {

    /** One for each session that somebody has asked for since the server started; an idle one is a few bytes. */
    private final Map<String, Queue<List<Wish>, List<Answer>>> queues = new ConcurrentHashMap<>();

    @Inject
    private Seating seating;

    /** The answers to wishes that come together, as soon as it is their turn. */
    public List<Answer> ask(String code, List<Wish> wishes) {
        return queues.computeIfAbsent(code, session -> new Queue<>()).ask(wishes, round -> serve(code, round));
    }

    private List<List<Answer>> serve(String code, List<List<Wish>> round) {
        List<Answer> answers = seating.seat(code, round.stream().flatMap(List::stream).toList());
        List<List<Answer>> each = new ArrayList<>();
        int first = 0;
        for (List<Wish> wishes : round) {
            each.add(answers.subList(first, first + wishes.size()));
            first += wishes.size();
        }
        return each;
    }
}
