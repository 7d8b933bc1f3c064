package org.milerasmus.partnership.academyfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyCodes;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.reference.Service;

/**
 * A column of a list of institutions: how it is headed, and which value of the academy it gives. The headings are our own and
 * those of the Commission's list of holders of an Erasmus charter.
 */
public enum AcademyColumn {
    ERASMUS_CODE("codes.erasmusCode", code(AcademyCodes::getErasmusCode), code(AcademyCodes::setErasmusCode), "erasmus_code"),
    PIC("codes.pic", code(AcademyCodes::getPic), code(AcademyCodes::setPic), "pic"),
    OID("codes.oid", code(AcademyCodes::getOid), code(AcademyCodes::setOid), "oid"),
    SCHAC("codes.schac", code(AcademyCodes::getSchac), code(AcademyCodes::setSchac), "schac"),
    NAME("name", Academy::getName, Academy::setName, "name", "legal name"),
    CITY("city", Academy::getCity, Academy::setCity, "city"),
    COUNTRY("country", Academy::getCountry, Academy::setCountry, "country", "country cd"),
    WEBSITE("website", Academy::getWebsite, Academy::setWebsite, "website", "website url"),
    KIND("kind", Academy::getKind, (academy, text) -> academy.setKind(AcademyKind.valueOf(constant(text))), "kind"),
    SERVICE("service", Academy::getService, (academy, text) -> academy.setService(Service.valueOf(constant(text))), "service"),
    TIME_ZONE("timeZone", Academy::getTimeZone, Academy::setTimeZone, "time_zone");

    private final String property;
    private final Function<Academy, Object> read;
    private final BiConsumer<Academy, String> write;
    private final List<String> headings;

    AcademyColumn(String property, Function<Academy, Object> read, BiConsumer<Academy, String> write, String... headings) {
        this.property = property;
        this.read = read;
        this.write = write;
        this.headings = List.of(headings);
    }

    private static Function<Academy, Object> code(Function<AcademyCodes, String> read) {
        return academy -> read.apply(academy.getCodes());
    }

    private static BiConsumer<Academy, String> code(BiConsumer<AcademyCodes, String> write) {
        return (academy, text) -> write.accept(academy.getCodes(), text);
    }

    /** The column that a heading names; case, blanks and underscores do not matter. */
    static Optional<AcademyColumn> headed(String heading) {
        return Arrays.stream(values()).filter(column -> column.headings.stream().anyMatch(known -> plain(known).equals(plain(heading)))).findFirst();
    }

    /** The column of a property of the academy, by its path. */
    public static AcademyColumn of(String property) {
        return Arrays.stream(values()).filter(column -> column.property.equals(property)).findFirst().orElseThrow();
    }

    /** The heading that we write ourselves. */
    public String getHeading() {
        return headings.getFirst();
    }

    /** The value that an academy has, as the file writes it; null for none. */
    public String of(Academy academy) {
        return Objects.toString(read.apply(academy), null);
    }

    /**
     * Gives an academy the value.
     *
     * @throws IllegalArgumentException when the text is no value of the column
     */
    public void give(Academy academy, String text) {
        write.accept(academy, text);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    private static String constant(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "_");
    }
}
