package org.milerasmus.exchange.grant.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** The group of receiving countries, by their costs of living, that a country belongs to. */
@Embeddable
public class CountryGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Number of groups: Programme Guide 2024, individual support. */
    public static final int GROUPS = 3;

    @NotBlank
    private String country;

    @Min(1)
    @Max(GROUPS)
    @Column(name = "country_group")
    private int number = 1;

    protected CountryGroup() {
    }

    /** A country, by its ISO 3166-1 code, in a group. */
    public CountryGroup(String country, int number) {
        this.country = country;
        this.number = number;
    }

    /** ISO 3166-1 alpha-2. */
    public String getCountry() {
        return country;
    }

    /** 1 for the highest costs of living, to 3. */
    public int getNumber() {
        return number;
    }
}
