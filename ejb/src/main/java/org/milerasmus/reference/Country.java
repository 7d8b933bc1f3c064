package org.milerasmus.reference;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Locale;

/** A country whose institutions may hold an Erasmus charter: the member states of the Union and the associated countries. */
@Entity
@Table(name = "country")
@Cacheable
@NamedQuery(name = "Country.all", query = "select c from Country c order by c.code")
public class Country {

    @Id
    private String code;

    @Column(name = "erasmus_prefix", nullable = false)
    private String erasmusPrefix;

    @Column(name = "member_state", nullable = false)
    private boolean memberState;

    @Column(name = "time_zone", nullable = false)
    private String timeZone;

    protected Country() {
    }

    /** ISO 3166-1 alpha-2; Greece is {@code GR}, which the Commission's own lists write {@code EL}. */
    public String getCode() {
        return code;
    }

    /** Country part of an Erasmus code, padded to three characters. */
    public String getErasmusPrefix() {
        return erasmusPrefix;
    }

    /** Whether it is a member state of the European Union. */
    public boolean isMemberState() {
        return memberState;
    }

    /** Zone of its capital. */
    public ZoneId getZone() {
        return ZoneId.of(timeZone);
    }

    /** Its name in the reader's language, from the Unicode locale data of the Java platform. */
    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
