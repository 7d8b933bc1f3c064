package org.milerasmus.exchange.ledger;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.shared.AcademicYear;

/** Sums stays up both ways, and withholds the sums of grants that the reader may not know. */
final class Balancing {

    private final List<Movement> stays;
    private final Sight sight;
    private final boolean whole;

    /** @param whole whether these are all stays of their years and partners; only then a host learns a sum of grants */
    Balancing(List<Movement> stays, Sight sight, boolean whole) {
        this.stays = stays;
        this.sight = sight;
        this.whole = whole;
    }

    /** One for each partner, the one with most stays first. */
    List<Balance> byPartner(Map<Long, String> names) {
        return by(movement -> movement.key().partnerId()).entrySet().stream()
                .map(entry -> balance(null, entry.getKey(), names.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(Balance::stays).reversed().thenComparing(Balance::partner).thenComparing(Balance::partnerId)).toList();
    }

    /** One for each academic year with stays, the latest first. */
    List<Balance> byYear() {
        return by(movement -> movement.key().year()).entrySet().stream().sorted(Map.Entry.<AcademicYear, List<Movement>>comparingByKey().reversed())
                .map(entry -> balance(entry.getKey(), null, null, entry.getValue())).toList();
    }

    /** All together. */
    Balance total() {
        return balance(null, null, null, stays);
    }

    private <K> Map<K, List<Movement>> by(Function<Movement, K> what) {
        return stays.stream().filter(movement -> movement.stays() > 0).collect(Collectors.groupingBy(what));
    }

    private Balance balance(AcademicYear year, Long partnerId, String partner, Collection<Movement> some) {
        return new Balance(year, partnerId, partner, flow(some, Direction.OUTGOING), flow(some, Direction.INCOMING));
    }

    private Flow flow(Collection<Movement> some, Direction direction) {
        List<Movement> oneWay = some.stream().filter(movement -> movement.key().direction() == direction).toList();
        return new Flow(oneWay.stream().mapToLong(Movement::stays).sum(), oneWay.stream().mapToLong(Movement::days).sum(), euros(oneWay, direction));
    }

    private BigDecimal euros(List<Movement> oneWay, Direction direction) {
        if (sight.tells(direction)) {
            return sum(oneWay);
        }
        return sight == Sight.NONE || !whole ? null : oneWay.stream().collect(Collectors.groupingBy(one -> List.of(one.key().year(), one.key().partnerId())))
                .values().stream().map(Balancing::sumOfEnough).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private static BigDecimal sumOfEnough(List<Movement> ofAYear) {
        return ofAYear.stream().mapToLong(Movement::grants).sum() < Flow.FEWEST_GRANTS ? null : sum(ofAYear);
    }

    private static BigDecimal sum(List<Movement> some) {
        return some.stream().map(Movement::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
