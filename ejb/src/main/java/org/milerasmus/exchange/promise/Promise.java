package org.milerasmus.exchange.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.AcademicYear;

/**
 * One line of a text that all parties of an agreement have agreed on.
 *
 * @param number  of the text within its agreement
 * @param to      last day by the text
 * @param agreed  when the last party approved; null for what was agreed before versions were kept
 * @param ended   when the agreement was terminated; null while it was not
 */
public record Promise(Long agreementId, int number, LocalDate from, LocalDate to, CarryOver carryOver, Way way, int seats, Instant agreed, Instant ended) {

    /** No academic year is counted after this day; an agreement without a foreseeable end may name a later one. */
    private static final LocalDate LAST = new AcademicYear(2100).to();

    /**
     * The academic years for which the text promises its seats: those of which it covers at least half of the days, so that of two
     * agreements that follow one another within a year only one counts; where it covers that much of no year, the one of which it
     * covers most.
     */
    List<AcademicYear> years() {
        LocalDate end = lastDay();
        if (end.isBefore(from)) {
            return List.of();
        }
        List<AcademicYear> touched = IntStream.rangeClosed(AcademicYear.of(from).start(), AcademicYear.of(end).start()).mapToObj(AcademicYear::new).toList();
        List<AcademicYear> half = touched.stream().filter(year -> 2 * covered(year, end) >= days(year.from(), year.to())).toList();
        return half.isEmpty() ? touched.stream().reduce((one, other) -> covered(other, end) > covered(one, end) ? other : one).stream().toList() : half;
    }

    /** Whether it promises seats at a host for a kind of exchange. */
    public boolean isOf(Long receivingId, ExchangeKind kind) {
        return way.receivingId().equals(receivingId) && way.kind() == kind;
    }

    /** The same promise counted on another way, such as that of all senders together. */
    public Promise on(Way other) {
        return new Promise(agreementId, number, from, to, carryOver, other, seats, agreed, ended);
    }

    private LocalDate lastDay() {
        LocalDate stopped = ended == null ? LAST : LocalDate.ofInstant(ended, ZoneOffset.UTC);
        return stopped.isBefore(to) ? stopped : to.isBefore(LAST) ? to : LAST;
    }

    private long covered(AcademicYear year, LocalDate end) {
        return days(from.isAfter(year.from()) ? from : year.from(), end.isBefore(year.to()) ? end : year.to());
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether it was agreed before a year was over; later texts do not change what was promised for it. */
    boolean isAgreedBy(AcademicYear year) {
        return agreed == null || !LocalDate.ofInstant(agreed, ZoneOffset.UTC).isAfter(year.to());
    }
}
