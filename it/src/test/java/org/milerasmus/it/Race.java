package org.milerasmus.it;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Many threads of the server that all begin at the same moment. */
public final class Race {

    private Race() {
    }

    /** What came of each runner, in their order: what it returned, or the exception that it ended with. */
    public static List<Object> run(int runners, IntFunction<Callable<?>> work) {
        CountDownLatch start = new CountDownLatch(1);
        List<FutureTask<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < runners; i++) {
            Callable<?> runner = work.apply(i);
            FutureTask<Object> task = new FutureTask<>(() -> {
                start.await();
                return runner.call();
            });
            tasks.add(task);
            threads().newThread(task).start();
        }
        start.countDown();
        return tasks.stream().map(Race::outcome).toList();
    }

    private static Object outcome(FutureTask<Object> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ManagedThreadFactory threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
