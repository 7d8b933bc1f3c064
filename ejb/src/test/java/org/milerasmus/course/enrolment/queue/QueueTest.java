package org.milerasmus.course.enrolment.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueueTest {

    private final Queue<Integer, String> queue = new Queue<>();
    private final List<List<Integer>> rounds = new ArrayList<>();

    private List<String> serve(List<Integer> questions) {
        rounds.add(questions);
        return questions.stream().map(one -> "answer " + one).toList();
    }

    @Test
    void whoCameWhileOthersWereServedIsServedTogetherInTheOrderOfComing() throws Exception {
        CountDownLatch serving = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> queue.ask(0, questions -> {
                serving.countDown();
                await(enough);
                return serve(questions);
            }), threads);
            serving.await();
            List<CompletableFuture<String>> later = new ArrayList<>();
            for (int i = 1; i <= 50; i++) {
                int number = i;
                Thread[] asker = new Thread[1];
                CountDownLatch known = new CountDownLatch(1);
                later.add(CompletableFuture.supplyAsync(() -> {
                    asker[0] = Thread.currentThread();
                    known.countDown();
                    return queue.ask(number, this::serve);
                }, threads));
                known.await();
                while (asker[0].getState() != Thread.State.WAITING) { // it stands in the queue
                    Thread.onSpinWait();
                }
            }
            enough.countDown();

            assertThat(first.get()).isEqualTo("answer 0");
            for (int i = 1; i <= 50; i++) {
                assertThat(later.get(i - 1).get()).isEqualTo("answer " + i);
            }
        }
        assertThat(rounds).containsExactly(List.of(0), IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void nobodySuffersForAnother() throws Exception {
        CountDownLatch serving = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> queue.ask(0, questions -> {
                serving.countDown();
                await(enough);
                return serve(questions);
            }));
            serving.await();
            CompletableFuture<String> good = CompletableFuture.supplyAsync(() -> queue.ask(1, QueueTest::refuseSeven), threads);
            CompletableFuture<String> bad = CompletableFuture.supplyAsync(() -> queue.ask(7, QueueTest::refuseSeven), threads);
            enough.countDown();

            assertThat(good.get()).isEqualTo("answer 1");
            assertThatThrownBy(bad::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThat(queue.ask(2, this::serve)).as("the queue goes on").isEqualTo("answer 2");
    }

    private static List<String> refuseSeven(List<Integer> questions) {
        if (questions.contains(7)) {
            throw new IllegalArgumentException("not 7");
        }
        return questions.stream().map(one -> "answer " + one).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
