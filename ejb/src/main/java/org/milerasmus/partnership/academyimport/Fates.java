package org.milerasmus.partnership.academyimport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.academyfile.AcademyColumn;
import org.milerasmus.partnership.academyfile.AcademyLine;

/** Decides what becomes of the rows of one file, from the first to the last. */
final class Fates {

    private static final Set<AcademyColumn> IDENTIFYING = EnumSet.of(AcademyColumn.ERASMUS_CODE, AcademyColumn.PIC);

    private final Register register;
    private final Map<String, ZoneId> zones;
    private final Validator validator;
    private final Set<String> seen = new HashSet<>();

    /** @param zones the zone of each country of the programme, by its code */
    Fates(Register register, Map<String, ZoneId> zones, Validator validator) {
        this.register = register;
        this.zones = zones;
        this.validator = validator;
    }

    ImportRow of(AcademyLine line) {
        Academy stored = register.find(line);
        Academy after = stored == null ? begin(line) : copy(stored);
        List<ImportProblem> problems = new ArrayList<>(give(line, after));
        problems.addAll(conflicts(line, stored));
        problems.addAll(violations(after, problems));
        List<ImportChange> changes = stored == null || !problems.isEmpty() ? List.of() : changes(stored, after);
        return new ImportRow(line.number(), after.getName(), after.getCity(), after.getCountry(), after.getCodes().getErasmusCode(),
                stored == null ? null : stored.getId(), fate(stored, changes, problems), changes, List.copyOf(problems));
    }

    /** An institution of a list that says nothing else is a civilian one, as most of the holders of a charter are. */
    Academy begin(AcademyLine line) {
        Academy academy = new Academy();
        academy.setKind(line.value(AcademyColumn.SERVICE) == null ? AcademyKind.CIVILIAN : AcademyKind.MILITARY);
        ZoneId zone = zones.get(line.value(AcademyColumn.COUNTRY));
        academy.setTimeZone(zone == null ? academy.getTimeZone() : zone.getId());
        return academy;
    }

    /** Gives the academy what the line says. */
    List<ImportProblem> give(AcademyLine line, Academy academy) {
        List<ImportProblem> problems = new ArrayList<>();
        line.values().forEach((column, value) -> {
            try {
                if (!isSameAddress(column, column.of(academy), value)) {
                    column.give(academy, value);
                }
            } catch (IllegalArgumentException notOfTheColumn) {
                problems.add(new ImportProblem(ImportReason.NOT_VALID, column, value));
            }
        });
        return problems;
    }

    /** The register's web address is kept when the list differs from it only in how the address begins and ends. */
    private static boolean isSameAddress(AcademyColumn column, String stored, String listed) {
        return column == AcademyColumn.WEBSITE && stored != null && bare(stored).equals(bare(listed));
    }

    private static String bare(String address) {
        return address.replaceAll("(?i)^https?://|/$", "");
    }

    private List<ImportProblem> conflicts(AcademyLine line, Academy stored) {
        List<ImportProblem> problems = new ArrayList<>();
        String country = line.value(AcademyColumn.COUNTRY);
        if (country != null && !zones.containsKey(country)) {
            problems.add(new ImportProblem(ImportReason.UNKNOWN_COUNTRY, AcademyColumn.COUNTRY, country));
        }
        for (AcademyColumn column : IDENTIFYING) {
            String value = line.value(column);
            if (value != null && !seen.add(column + value)) {
                problems.add(new ImportProblem(ImportReason.TWICE, column, value));
            }
        }
        if (stored != null && register.isPicOfAnother(line, stored)) {
            problems.add(new ImportProblem(ImportReason.OF_ANOTHER, AcademyColumn.PIC, line.value(AcademyColumn.PIC)));
        }
        if (!isZone(line.value(AcademyColumn.TIME_ZONE))) {
            problems.add(new ImportProblem(ImportReason.NOT_VALID, AcademyColumn.TIME_ZONE, line.value(AcademyColumn.TIME_ZONE)));
        }
        return problems;
    }

    private List<ImportProblem> violations(Academy after, List<ImportProblem> known) {
        Set<AcademyColumn> columns = EnumSet.noneOf(AcademyColumn.class);
        for (ConstraintViolation<Academy> violation : validator.validate(after)) {
            columns.add(AcademyColumn.of(violation.getPropertyPath().toString()));
        }
        known.forEach(problem -> columns.remove(problem.column()));
        return columns.stream().map(column -> new ImportProblem(column.of(after) == null ? ImportReason.MISSING : ImportReason.NOT_VALID, column, column.of(after)))
                .toList();
    }

    private static List<ImportChange> changes(Academy before, Academy after) {
        List<ImportChange> changes = new ArrayList<>();
        for (AcademyColumn column : AcademyColumn.values()) {
            if (!Objects.equals(column.of(before), column.of(after))) {
                changes.add(new ImportChange(column, column.of(before), column.of(after)));
            }
        }
        return changes;
    }

    private static ImportFate fate(Academy stored, List<ImportChange> changes, List<ImportProblem> problems) {
        if (!problems.isEmpty()) {
            return ImportFate.REFUSED;
        }
        if (stored == null) {
            return ImportFate.NEW;
        }
        return changes.isEmpty() ? ImportFate.SAME : ImportFate.CHANGED;
    }

    private static Academy copy(Academy academy) {
        Academy copy = new Academy();
        for (AcademyColumn column : AcademyColumn.values()) {
            String value = column.of(academy);
            if (value != null) {
                column.give(copy, value);
            }
        }
        return copy;
    }

    private static boolean isZone(String zone) {
        try {
            return zone == null || ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
