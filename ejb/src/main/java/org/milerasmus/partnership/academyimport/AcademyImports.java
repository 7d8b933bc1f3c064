package org.milerasmus.partnership.academyimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milerasmus.export.Exports;
import org.milerasmus.export.Sheet;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academyfile.AcademyColumn;
import org.milerasmus.partnership.academyfile.AcademyFile;
import org.milerasmus.partnership.academyfile.AcademyLine;
import org.milerasmus.partnership.academyfile.AcademyTable;
import org.milerasmus.reference.Country;
import org.milerasmus.reference.ReferenceData;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;

/** Reads lists of institutions into the register; an administrator sees each row's fate before anything is written. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AcademyImports {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private ReferenceData reference;

    @Inject
    private Validator validator;

    @Inject
    private Exports exports;

    /** What a list can say about an institution. */
    public List<AcademyColumn> columns() {
        return List.of(AcademyColumn.values());
    }

    /**
     * What an import of the file would do; nothing is written.
     *
     * @throws RuleBroken at {@code file}, when it is no table that can be read
     */
    public ImportPreview preview(@NotNull byte[] file) {
        AcademyTable table = AcademyFile.read(file);
        Fates fates = fates(register());
        return new ImportPreview(table.lines().stream().map(fates::of).toList(), table.ignored());
    }

    /**
     * Writes what the preview has shown, all of it or nothing.
     *
     * @throws RuleBroken when the register has changed since, so that the import would do something else
     */
    public void write(@NotNull byte[] file, @NotNull ImportPreview seen) {
        AcademyTable table = AcademyFile.read(file);
        List<Academy> register = register();
        Fates fates = fates(register);
        List<ImportRow> rows = table.lines().stream().map(fates::of).toList();
        if (!rows.equals(seen.rows())) {
            throw changedSince();
        }
        Map<Long, Academy> byId = register.stream().collect(Collectors.toMap(Academy::getId, Function.identity()));
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), table.lines().get(i), fates, byId);
        }
        try {
            em.flush();
        } catch (PersistenceException takenMeanwhile) {
            throw changedSince();
        }
    }

    /** The register as a file that can be changed and read in again. */
    public byte[] register(@NotNull SheetFormat format) {
        List<AcademyColumn> columns = columns();
        List<List<Object>> rows = new ArrayList<>();
        for (Academy academy : register()) {
            rows.add(columns.stream().<Object>map(column -> Objects.toString(column.of(academy), "")).toList());
        }
        return exports.file(new Sheet("academies", Locale.ENGLISH, List.of(), columns.stream().map(AcademyColumn::getHeading).toList(), rows, List.of()), format);
    }

    private void write(ImportRow row, AcademyLine line, Fates fates, Map<Long, Academy> byId) {
        if (row.fate() == ImportFate.NEW) {
            Academy added = fates.begin(line);
            fates.give(line, added);
            em.persist(added);
        } else if (row.fate() == ImportFate.CHANGED) {
            fates.give(line, byId.get(row.academyId()));
        }
    }

    private List<Academy> register() {
        return em.createNamedQuery("Academy.all", Academy.class).getResultList();
    }

    private Fates fates(List<Academy> register) {
        return new Fates(new Register(register), reference.countries().stream().collect(Collectors.toMap(Country::getCode, Country::getZone)), validator);
    }

    private static RuleBroken changedSince() {
        return RuleBroken.of("academyImport.changedSince");
    }
}
