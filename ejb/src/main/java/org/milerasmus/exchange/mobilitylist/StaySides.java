package org.milerasmus.exchange.mobilitylist;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.Mobility_;
import org.milerasmus.partnership.academy.Academy_;

/**
 * The two sides of a stay, for a list that one academy sees.
 *
 * @param stay    as the query names it
 * @param academy number of the academy
 */
public record StaySides(CriteriaBuilder cb, Path<Mobility> stay, Long academy) {

    /** That the academy sends. */
    public Predicate outgoing() {
        return cb.equal(stay.get(Mobility_.sending).get(Academy_.id), academy);
    }

    /** That the academy receives. */
    public Predicate incoming() {
        return cb.equal(stay.get(Mobility_.receiving).get(Academy_.id), academy);
    }

    /** That the academy stands on that side; null for both. */
    public Predicate on(Direction direction) {
        return switch (direction) {
            case OUTGOING -> outgoing();
            case INCOMING -> incoming();
            case null -> cb.or(outgoing(), incoming());
        };
    }
}
