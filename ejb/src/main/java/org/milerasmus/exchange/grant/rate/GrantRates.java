package org.milerasmus.exchange.grant.rate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

/** The rates of one call year of the programme, as the national agency has fixed them. */
@Entity
@Table(name = "grant_rates")
@NamedQuery(name = "GrantRates.years", query = "select r.callYear from GrantRates r order by r.callYear desc")
@NamedQuery(name = "GrantRates.ofYear", query = "select r from GrantRates r where r.callYear = :year")
@NamedQuery(name = "GrantRates.until", query = "select r from GrantRates r where r.callYear <= :year order by r.callYear desc")
public class GrantRates extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Min(2021)
    @Max(2100)
    @Column(name = "call_year", nullable = false, unique = true)
    private int callYear;

    @Valid
    @Embedded
    private DayLimits days = new DayLimits();

    @Valid
    @ElementCollection
    @CollectionTable(name = "grant_country", joinColumns = @JoinColumn(name = "rates_id"))
    @OrderBy("country")
    private List<CountryGroup> countries = new ArrayList<>();

    @Valid
    @ElementCollection
    @CollectionTable(name = "grant_travel_band", joinColumns = @JoinColumn(name = "rates_id"))
    @OrderBy("fromKm")
    private List<TravelBand> bands = new ArrayList<>();

    @Valid
    @ElementCollection
    @CollectionTable(name = "grant_rate", joinColumns = @JoinColumn(name = "rates_id"))
    @OrderBy("position")
    private List<SupportRate> rates = new ArrayList<>();

    /** The rates of a new year, to be filled in. */
    public GrantRates() {
    }

    /** The rates of a later year, which begin as a copy of these. */
    public GrantRates next() {
        GrantRates copy = new GrantRates();
        copy.callYear = callYear + 1;
        copy.days = days.copy();
        countries.forEach(one -> copy.countries.add(new CountryGroup(one.getCountry(), one.getNumber())));
        bands.forEach(one -> copy.bands.add(new TravelBand(one.getFromKm(), one.getStandard(), one.getGreen())));
        rates.forEach(one -> copy.rates.add(one.copy()));
        return copy;
    }

    /** Checks what no single field can: each country in one group, each band once, spans that do not end before they begin. */
    public void check() {
        placeRows();
        requireOnce(countries, CountryGroup::getCountry, "countries", "grant.countryTwice");
        requireOnce(bands, TravelBand::getFromKm, "bands", "grant.bandTwice");
        if (rates.stream().anyMatch(rate -> rate.getSpan().isReversed())) {
            throw RuleBroken.at("rates", "grant.spanEndsEarly");
        }
    }

    private static <T> void requireOnce(List<T> lines, Function<T, ?> key, String field, String message) {
        HashSet<Object> seen = new HashSet<>();
        lines.stream().map(key).filter(value -> !seen.add(value)).findFirst().ifPresent(twice -> {
            throw RuleBroken.at(field, message, twice);
        });
    }

    /** Puts the receiving countries into groups, instead of those that they were in. */
    public void group(List<CountryGroup> lines) {
        countries.clear();
        countries.addAll(lines);
    }

    /** The group of a receiving country. */
    public Optional<Integer> group(String country) {
        return countries.stream().filter(one -> one.getCountry().equals(country)).map(CountryGroup::getNumber).findFirst();
    }

    /** What is paid for a kind of stay in a group of countries: the rates of the sending country where it has any for them, else those of all. */
    public List<SupportRate> rates(RateKind kind, Integer group, String sendingCountry) {
        List<SupportRate> all = rates.stream().filter(rate -> rate.isFor(kind, group)).toList();
        List<SupportRate> own = all.stream().filter(rate -> sendingCountry.equals(rate.getSendingCountry())).toList();
        return own.isEmpty() ? all.stream().filter(rate -> rate.getSendingCountry() == null).toList() : own;
    }

    /** The band of a distance in km. */
    public Optional<TravelBand> band(long km) {
        return bands.stream().filter(band -> band.getFromKm() <= km).max(Comparator.comparing(TravelBand::getFromKm));
    }

    /** Year of the call for proposals, for example 2024. */
    public int getCallYear() {
        return callYear;
    }

    public void setCallYear(int callYear) {
        this.callYear = callYear;
    }

    /** How short a stay may be, and how much travel is paid. */
    public DayLimits getDays() {
        return days;
    }

    /** Groups of receiving countries. */
    public List<CountryGroup> getCountries() {
        return countries;
    }

    /** Bands of distance, shortest first. */
    public List<TravelBand> getBands() {
        return bands;
    }

    /** Individual support and additions. */
    public List<SupportRate> getRates() {
        return rates;
    }

    @Override
    protected List<SupportRate> placedRows() {
        return rates;
    }
}
