package org.milerasmus.exchange.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.milerasmus.exchange.promise.Promises;
import org.milerasmus.exchange.promise.Seats;
import org.milerasmus.exchange.promise.Way;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.AcademicYear;

/** Puts the lines of a ledger together from what was promised, offered, nominated and used. */
final class Lines {

    private final long own;
    private final LedgerFilter filter;
    private final Sight sight;
    private final Map<Key, Map<Service, Movement>> people = new HashMap<>();

    Lines(long own, LedgerFilter filter, Sight sight, List<Movement> movements) {
        this.own = own;
        this.filter = filter;
        this.sight = sight;
        movements.forEach(one -> people.computeIfAbsent(one.key(), none -> new EnumMap<>(Service.class)).merge(one.service(), one, Movement::plus));
    }

    /** Lines of people with one service each, without seats. */
    List<LedgerLine> ofServices(Map<Long, String> names) {
        return people.entrySet().stream().filter(entry -> filter.lets(entry.getKey())).flatMap(entry -> entry.getValue().values().stream())
                .filter(one -> filter.lets(one.service())).map(one -> line(one, one.service(), null, null, names)).sorted(order()).toList();
    }

    /** Lines with seats, the people of all services together. */
    List<LedgerLine> of(Promises promises, Map<Key, Long> offers, Map<Long, String> names) {
        Map<Key, Seats> seats = seats(promises);
        Set<Key> keys = new HashSet<>(seats.keySet());
        keys.addAll(offers.keySet());
        keys.addAll(people.keySet());
        return keys.stream().filter(filter::lets).map(key -> line(sum(key), null, seats.getOrDefault(key, Seats.unpromised(0)),
                offers.getOrDefault(key, 0L), names)).sorted(order()).toList();
    }

    private Map<Key, Seats> seats(Promises promises) {
        Map<Way, Map<AcademicYear, Long>> used = new HashMap<>();
        people.keySet().forEach(key -> used.computeIfAbsent(key.way(own), none -> new HashMap<>()).put(key.year(), sum(key).stays()));
        Map<Key, Seats> seats = new HashMap<>();
        Stream.concat(promises.ways().stream(), used.keySet().stream()).distinct().forEach(way ->
                promises.account(way, used.getOrDefault(way, Map.of())).forEach((year, account) -> seats.put(Key.of(own, year, way), account)));
        return seats;
    }

    private Movement sum(Key key) {
        return people.getOrDefault(key, Map.of()).values().stream().reduce(Movement.nothing(key), Movement::plus);
    }

    private LedgerLine line(Movement one, Service service, Seats seats, Long offered, Map<Long, String> names) {
        Key key = one.key();
        BigDecimal euros = sight.tells(key.direction()) ? one.euros() : null;
        return new LedgerLine(key.year(), key.partnerId(), names.get(key.partnerId()), key.kind(), key.direction(), service, seats, offered,
                one.nominated(), one.stays(), one.days(), euros);
    }

    /** Latest year first, then by partner. */
    private static Comparator<LedgerLine> order() {
        return Comparator.comparing(LedgerLine::year).reversed().thenComparing(LedgerLine::partner).thenComparing(LedgerLine::partnerId)
                .thenComparing(LedgerLine::kind).thenComparing(LedgerLine::direction)
                .thenComparing(LedgerLine::service, Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
