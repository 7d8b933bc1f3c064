package org.milerasmus.partnership.academy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.eclipse.persistence.annotations.Customizer;
import org.milerasmus.reference.Service;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.GeoPoint;
import org.milerasmus.shared.database.NeverNull;
import org.milerasmus.shared.text.Typed;

/** An institution that sends or receives: a military academy or a civilian university. */
@Entity
@Table(name = "academy")
@Customizer(NeverNull.class)
@NamedQuery(name = "Academy.choices", query = """
        select new org.milerasmus.partnership.academy.AcademyChoice(a.id, a.name, a.city, a.country)
        from Academy a where a.kind = :kind order by a.country, a.name""")
@NamedQuery(name = "Academy.allChoices", query = """
        select new org.milerasmus.partnership.academy.AcademyChoice(a.id, a.name, a.city, a.country) from Academy a order by a.country, a.name""")
@NamedQuery(name = "Academy.all", query = "select a from Academy a order by a.country, a.name, a.id")
@NamedQuery(name = "Academy.byErasmusCode", query = "select a.id from Academy a where a.codes.erasmusCode = :value")
@NamedQuery(name = "Academy.byPic", query = "select a.id from Academy a where a.codes.pic = :value")
public class Academy extends Aggregate {

    private static final long serialVersionUID = 1L;

    @Valid
    @Embedded
    private AcademyCodes codes = new AcademyCodes();

    @NotBlank
    @Size(max = 255)
    @Column(nullable = false)
    private String name;

    @NotBlank
    @Size(max = 100)
    @Column(nullable = false)
    private String city;

    @NotBlank
    @Column(nullable = false)
    private String country;

    @Size(max = 255)
    @Pattern(regexp = "|(?i:https?)://\\S+", message = "{website}")
    private String website;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AcademyKind kind = AcademyKind.MILITARY;

    @Enumerated(EnumType.STRING)
    private Service service;

    @NotBlank
    @Column(name = "time_zone", nullable = false)
    private String timeZone = "Europe/Brussels";

    @Valid
    @Embedded
    private Location location = new Location();

    /** A new institution, to be filled in. */
    public Academy() {
    }

    /** A new institution by what identifies it to people. */
    public Academy(String name, String city, String country, AcademyKind kind) {
        this.name = name;
        this.city = city;
        this.country = country;
        this.kind = kind;
    }

    /** Whether both have the same code, PIC, OID, domain and kind, which only an administrator may change. */
    boolean isIdentifiedLike(Academy other) {
        return codes.areThoseOf(other.codes) && kind == other.kind;
    }

    /** The codes by which registers know it. */
    public AcademyCodes getCodes() {
        return codes;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.orNull(name);
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = Typed.orNull(city);
    }

    /** ISO 3166-1 alpha-2 code. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = Typed.orNull(country);
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = Typed.orNull(website);
    }

    public AcademyKind getKind() {
        return kind;
    }

    public void setKind(AcademyKind kind) {
        this.kind = kind;
    }

    /** Its armed service; null for civilian universities. */
    public Service getService() {
        return service;
    }

    public void setService(Service service) {
        this.service = service;
    }

    /** Name of the zone in which its deadlines are meant. */
    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = Typed.orNull(timeZone);
    }

    /** Its coordinates, empty where nobody has said. */
    public Location getLocation() {
        return location;
    }

    public void setLocation(Location location) {
        this.location = location;
    }

    /** Where it is on the earth, or null when nobody has said: for distances and maps. */
    public GeoPoint point() {
        return location.point();
    }

    /** Zone in which its deadlines are meant. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
