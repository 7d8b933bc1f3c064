package org.milerasmus.web.exchange.grant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.milerasmus.exchange.grant.rate.GrantRates;
import org.milerasmus.exchange.grant.rate.RateKind;
import org.milerasmus.exchange.grant.rate.RateUnit;
import org.milerasmus.exchange.grant.rate.RateYears;
import org.milerasmus.exchange.grant.rate.SupportRate;
import org.milerasmus.exchange.grant.rate.TravelBand;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.web.frame.Feedback;

/** The rates of a call year, to read and, for administrators, to edit. */
@Named
@ViewScoped
public class GrantRatesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<RateKind> KINDS = List.of(RateKind.SHORT_STUDY, RateKind.LONG_STUDY, RateKind.STAFF, RateKind.FEWER_OPPORTUNITIES);

    @Inject
    private transient RateYears rateYears;

    @Inject
    private transient Caller caller;

    private Integer year;
    private List<Integer> years;
    private GrantRates rates;
    private List<GroupOfCountries> groups;

    /** Reads the year that the address names, or the latest. */
    public void load() {
        years = rateYears.years();
        if (year == null && !years.isEmpty()) {
            year = years.getFirst();
        }
        rates = year == null ? new GrantRates() : rateYears.view(year);
        groups = GroupOfCountries.of(rates);
    }

    /** Begins the rates of the year after this one as a copy of these. */
    public void next() {
        rates = rates.next();
        year = null;
    }

    /** Saves what was typed. */
    public String save() {
        rates.group(groups.stream().flatMap(GroupOfCountries::lines).toList());
        GrantRates saved = rateYears.save(rates);
        Feedback.success("grant.rates.saved", String.valueOf(saved.getCallYear()));
        return "/exchange/grant/rates?faces-redirect=true&year=" + saved.getCallYear();
    }

    /** One more rate to fill in. */
    public void addRate() {
        rates.getRates().add(new SupportRate());
    }

    /** Takes a rate out. */
    public void removeRate(SupportRate rate) {
        rates.getRates().removeIf(one -> one == rate);
    }

    /** One more band to fill in. */
    public void addBand() {
        rates.getBands().add(new TravelBand());
    }

    /** Takes a band out. */
    public void removeBand(TravelBand band) {
        rates.getBands().removeIf(one -> one == band);
    }

    /** Whether the caller may change them. */
    public boolean isMine() {
        return caller.is(Role.ADMINISTRATOR);
    }

    public List<RateKind> getKinds() {
        return KINDS;
    }

    public RateUnit[] getUnits() {
        return RateUnit.values();
    }

    public List<Integer> getYears() {
        return years;
    }

    /** The receiving countries, group by group. */
    public List<GroupOfCountries> getGroups() {
        return groups;
    }

    public GrantRates getRates() {
        return rates;
    }

    /** Call year; null while a new one is filled in. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
