package org.milerasmus.course.enrolment.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * Many who ask for the same thing at once. The first to come serves all who have come meanwhile together, in the order in which they came;
 * the first of those who come during that serves the next ones. So nobody waits for more than two rounds, however many there are.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class Queue<Q, A> {

    private final Deque<Ticket<Q, A>> waiting = new ArrayDeque<>();
    private boolean served;

    /**
     * Waits for the answer.
     *
     * @param server answers all questions, in their order; what it throws for several is asked again one by one, so that nobody suffers for another
     */
    A ask(Q question, Function<List<Q>, List<A>> server) {
        Ticket<Q, A> ticket = new Ticket<>(question);
        if (enter(ticket) || ticket.waitForTurn()) {
            serve(server);
        }
        return ticket.answer();
    }

    /** Whether the newcomer has to serve. */
    private synchronized boolean enter(Ticket<Q, A> ticket) {
        waiting.add(ticket);
        boolean serves = !served;
        served = true;
        return serves;
    }

    private void serve(Function<List<Q>, List<A>> server) {
        List<Ticket<Q, A>> round = round();
        try {
            serve(round, server);
        } finally {
            next();
            round.forEach(Ticket::leave);
        }
    }

    private synchronized List<Ticket<Q, A>> round() {
        List<Ticket<Q, A>> round = new ArrayList<>(waiting);
        waiting.clear();
        return round;
    }

    private synchronized void next() {
        if (waiting.isEmpty()) {
            served = false;
        } else {
            waiting.peek().takeTurn();
        }
    }

    private static <Q, A> void serve(List<Ticket<Q, A>> round, Function<List<Q>, List<A>> server) {
        try {
            List<A> answers = server.apply(round.stream().map(ticket -> ticket.question).toList());
            for (int i = 0; i < round.size(); i++) {
                round.get(i).answer = answers.get(i);
            }
        } catch (RuntimeException e) {
            if (round.size() == 1) {
                round.getFirst().failure = e;
            } else {
                round.forEach(ticket -> serve(List.of(ticket), server));
            }
        }
    }

    /** One who asks; written by who serves before the latch opens, and read after. */
    private static final class Ticket<Q, A> {

        private final Q question;
        private final CountDownLatch called = new CountDownLatch(1);
        private A answer;
        private RuntimeException failure = new IllegalStateException("Whoever served has left without an answer");
        private boolean serves;

        private Ticket(Q question) {
            this.question = question;
        }

        private void takeTurn() {
            serves = true;
            called.countDown();
        }

        private void leave() {
            called.countDown();
        }

        /** Whoever is in the queue may be called to serve others, and so stays even when its thread is to end. */
        private boolean waitForTurn() {
            boolean interrupted = false;
            while (called.getCount() > 0) {
                try {
                    called.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return serves;
        }

        private A answer() {
            if (answer == null) {
                throw failure;
            }
            return answer;
        }
    }
}
