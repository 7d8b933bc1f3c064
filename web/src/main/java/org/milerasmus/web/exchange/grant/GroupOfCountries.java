package org.milerasmus.web.exchange.grant;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milerasmus.exchange.grant.rate.CountryGroup;
import org.milerasmus.exchange.grant.rate.GrantRates;

/** The receiving countries of one group, as a form chooses them. */
public class GroupOfCountries implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private List<String> countries;

    private GroupOfCountries(int number, List<String> countries) {
        this.number = number;
        this.countries = countries;
    }

    static List<GroupOfCountries> of(GrantRates rates) {
        return IntStream.rangeClosed(1, CountryGroup.GROUPS).mapToObj(number -> new GroupOfCountries(number, rates.getCountries().stream()
                .filter(one -> one.getNumber() == number).map(CountryGroup::getCountry).toList())).toList();
    }

    Stream<CountryGroup> lines() {
        return countries.stream().map(country -> new CountryGroup(country, number));
    }

    /** 1 for the highest costs of living. */
    public int getNumber() {
        return number;
    }

    /** ISO 3166-1 codes. */
    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(List<String> countries) {
        this.countries = countries;
    }
}
