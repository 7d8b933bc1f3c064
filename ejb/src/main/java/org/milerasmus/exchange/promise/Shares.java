package org.milerasmus.exchange.promise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.shared.AcademicYear;

/** What an agreement gives each sender: the seats of the text that counts, and those that earlier years have left to it. */
public final class Shares {

    private final Map<Long, List<Promise>> promises;

    /** @param lines of every agreed text of the agreements in question */
    public Shares(Collection<Promise> lines) {
        promises = lines.stream().collect(Collectors.groupingBy(Promise::agreementId));
    }

    /**
     * Seats of a sender in an academic year.
     *
     * @param used seats that its people have taken by this agreement on this way, by academic year
     */
    public long of(Agreement agreement, Way way, AcademicYear year, Map<AcademicYear, Long> used) {
        List<Promise> lines = promises.getOrDefault(agreement.getId(), List.of()).stream().filter(line -> line.way().equals(way)).toList();
        return agreement.seats(way.kind(), way.sendingId(), way.receivingId())
                + new Promises(lines).account(way, used).getOrDefault(year, Seats.unpromised(0)).carriedIn();
    }
}
