package org.milerasmus.exchange.placement.merit;

import java.util.List;
import org.milerasmus.exchange.application.Application;

/**
 * One application in a contest.
 *
 * @param country where the sending academy is
 * @param lot     the number that the lot gives
 * @param wishes  its wishes among the calls of the contest, best first
 */
public record Entry(Application application, String country, int lot, List<Wished> wishes) {

    /** Number of the application. */
    public Long id() {
        return application.getId();
    }

    /** Number of the sending academy. */
    public Long senderId() {
        return application.getPerson().getAccount().getAcademyId();
    }

    /** The wishes that take part, best first. */
    public List<Wished> counting() {
        return wishes.stream().filter(Wished::counts).toList();
    }
}
