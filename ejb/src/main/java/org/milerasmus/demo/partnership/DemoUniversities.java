package org.milerasmus.demo.partnership;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.academy.Location;

/**
 * Civilian universities that academies work with. Names and codes are those of the Commission's public list of holders of an
 * Erasmus charter (2026-04-08), the coordinates of their towns those of GeoNames (CC BY 4.0); the agreements with them are
 * invented.
 */
public final class DemoUniversities {

    private static final List<String[]> KNOWN = List.of(
            new String[] {"B  LEUVEN01", "999991334", "Katholieke Universiteit Leuven", "Leuven", "BE", "https://www.kuleuven.be", "Europe/Brussels", "50.87959", "4.70093"},
            new String[] {"CZ BRNO05", "999880657", "Masarykova univerzita", "Brno", "CZ", "https://www.muni.cz", "Europe/Prague", "49.19522", "16.60796"},
            new String[] {"D  DARMSTA01", "999986581", "Technische Universität Darmstadt", "Darmstadt", "DE", "https://www.tu-darmstadt.de", "Europe/Berlin", "49.87167", "8.65027"},
            new String[] {"E  LEON01", "999453372", "Universidad de León", "León", "ES", "https://www.unileon.es", "Europe/Madrid", "42.60003", "-5.57032"},
            new String[] {"EE TALLINN04", "999842536", "Tallinna Tehnikaülikool", "Tallinn", "EE", "https://www.taltech.ee", "Europe/Tallinn", "59.43696", "24.75353"},
            new String[] {"I  TORINO02", "999977754", "Politecnico di Torino", "Torino", "IT", "https://www.polito.it", "Europe/Rome", "45.07049", "7.68682"},
            new String[] {"IRLDUBLIN02", "999974359", "University College Dublin", "Dublin", "IE", "https://www.ucd.ie", "Europe/Dublin", "53.33306", "-6.24889"},
            new String[] {"LUXLUX-VIL01", "999878620", "Université du Luxembourg", "Esch-sur-Alzette", "LU", "https://www.uni.lu", "Europe/Luxembourg", "49.49583", "5.98056"},
            new String[] {"NL ENSCHED01", "999900833", "Universiteit Twente", "Enschede", "NL", "https://www.utwente.nl", "Europe/Amsterdam", "52.21833", "6.89583"},
            new String[] {"SF JYVASKY01", "999842245", "Jyväskylän yliopisto", "Jyväskylä", "FI", "https://www.jyu.fi", "Europe/Helsinki", "62.24147", "25.72088"});

    private final EntityManager em;

    public DemoUniversities(EntityManager em) {
        this.em = em;
    }

    /** The universities, in the register from now on. */
    public List<Academy> create() {
        return KNOWN.stream().map(this::create).toList();
    }

    private Academy create(String... facts) {
        Academy university = new Academy(facts[2], facts[3], facts[4], AcademyKind.CIVILIAN);
        university.getCodes().setErasmusCode(facts[0]);
        university.getCodes().setPic(facts[1]);
        university.setWebsite(facts[5]);
        university.setTimeZone(facts[6]);
        university.setLocation(new Location(new BigDecimal(facts[7]), new BigDecimal(facts[8])));
        em.persist(university);
        return university;
    }
}
