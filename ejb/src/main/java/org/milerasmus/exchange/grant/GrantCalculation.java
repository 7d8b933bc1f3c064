package org.milerasmus.exchange.grant;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.milerasmus.exchange.grant.rate.GrantRates;
import org.milerasmus.exchange.grant.rate.RateKind;
import org.milerasmus.exchange.grant.rate.RateUnit;
import org.milerasmus.exchange.grant.rate.SupportRate;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.shared.GeoPoint;

/**
 * A grant line by line.
 *
 * @param lines what is paid
 * @param gaps  what could not be calculated, and why
 */
public record GrantCalculation(List<GrantLine> lines, List<GrantGap> gaps) implements Serializable {

    /** Longest stay, in days, that counts as short: Programme Guide 2024, short-term mobility of students. */
    private static final int LONGEST_SHORT_STAY = 30;

    /** Calculates the grant of a stay as it is planned. */
    public static GrantCalculation of(GrantRates rates, Mobility stay, GrantChoice choice) {
        int days = days(stay);
        return of(rates, kind(stay.getKind(), stay.getPerson().getKind(), days), new Route(stay.getSending().getCountry(), stay.getReceiving().getCountry(), km(stay)), days, choice);
    }

    static int days(Mobility stay) {
        return Math.toIntExact(ChronoUnit.DAYS.between(stay.getStartsOn(), stay.getEndsOn()) + 1);
    }

    static Integer km(Mobility stay) {
        GeoPoint from = stay.getSending().point();
        GeoPoint to = stay.getReceiving().point();
        return from == null || to == null ? null : Integer.valueOf((int) Math.round(from.distanceKm(to)));
    }

    /**
     * Calculates the grant of one stay.
     *
     * @param days days of the stay, the first and the last included
     */
    static GrantCalculation of(GrantRates rates, RateKind kind, Route route, int days, GrantChoice choice) {
        List<GrantGap> gaps = new ArrayList<>();
        if (days < rates.getDays().shortest(kind)) {
            return new GrantCalculation(List.of(), List.of(GrantGap.TOO_SHORT));
        }
        Integer group = rates.group(route.to()).orElse(null);
        if (group == null) {
            gaps.add(GrantGap.NO_GROUP);
        }
        int paid = days + Math.clamp(choice.travelDays(), 0, rates.getDays().mostTravel(choice.green()));
        List<GrantLine> lines = new ArrayList<>(support(rates.rates(kind, group, route.from()), paid));
        if (lines.isEmpty()) {
            gaps.add(GrantGap.NO_RATE);
        }
        if (choice.fewerOpportunities()) {
            lines.addAll(support(rates.rates(RateKind.FEWER_OPPORTUNITIES, group, route.from()), days));
        }
        if (route.km() == null) {
            gaps.add(GrantGap.NO_DISTANCE);
        } else {
            rates.band(route.km()).ifPresent(band -> lines.add(GrantLine.travel(route.km(), band.amount(choice.green()))));
        }
        return new GrantCalculation(List.copyOf(lines), List.copyOf(gaps));
    }

    private static List<GrantLine> support(List<SupportRate> rates, int days) {
        return rates.stream().filter(rate -> pays(rate, days))
                .map(rate -> GrantLine.support(rate, rate.getSpan().daysWithin(days))).toList();
    }

    private static boolean pays(SupportRate rate, int days) {
        return rate.getUnit() == RateUnit.ONCE ? rate.getSpan().contains(days) : rate.getSpan().daysWithin(days) > 0;
    }

    /** What somebody is paid for: those who teach or exchange posts are staff, all others study. */
    static RateKind kind(ExchangeKind exchange, PersonKind person, int days) {
        boolean staff = person == PersonKind.INSTRUCTOR || exchange.isVisit();
        if (staff) {
            return RateKind.STAFF;
        }
        return days > LONGEST_SHORT_STAY ? RateKind.LONG_STUDY : RateKind.SHORT_STUDY;
    }

    /**
     * Where somebody travels.
     *
     * @param from ISO 3166-1 code of the sending academy's country
     * @param to   that of the receiving academy's
     * @param km   distance of the two academies, or null where it is not known
     */
    record Route(String from, String to, Integer km) {
    }

    /** Sum of the lines in euro. */
    public BigDecimal total() {
        return lines.stream().map(GrantLine::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
