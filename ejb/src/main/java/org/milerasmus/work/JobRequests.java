package org.milerasmus.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.shared.RuleBroken;

/** Asks for long work on behalf of the caller; that the items are the caller's to see is for the asking boundary to check. */
@ApplicationScoped
public class JobRequests {

    /** Items that one piece of work may have. */
    public static final int MAX_ITEMS = 2_000;

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Puts work in the queue.
     *
     * @param fileName name of the file that it becomes, with the ending {@code .zip}
     * @return number of the job, for the page that shows how far it is
     */
    public long ask(LongWork work, List<String> subjects, String fileName) {
        if (subjects.isEmpty()) {
            throw RuleBroken.of("work.nothing");
        }
        if (subjects.size() > MAX_ITEMS) {
            throw RuleBroken.of("work.tooMuch", MAX_ITEMS);
        }
        Account account = caller.account().orElseThrow();
        Job job = new Job(new WorkOrder(work.kind(), account.getId(), account.getLanguage(), fileName, clock.instant()), subjects.size());
        em.persist(job);
        IntStream.range(0, subjects.size()).forEach(position -> em.persist(new JobItem(job, position, subjects.get(position))));
        em.flush();
        return job.getId();
    }
}
