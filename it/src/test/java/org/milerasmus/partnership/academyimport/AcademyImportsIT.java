package org.milerasmus.partnership.academyimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.export.SheetFormat;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyFilter;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.academy.AcademyRow;
import org.milerasmus.partnership.academy.Location;
import org.milerasmus.security.Role;
import org.milerasmus.shared.GeoPoint;
import org.milerasmus.shared.PageRequest;

/** Lists of institutions as administrators read them into the register. */
@ExtendWith(ArquillianExtension.class)
class AcademyImportsIT {

    private static final String HEADING = "pic,name,city,country\n";

    @Inject
    private Exchange exchange;

    @Inject
    private AcademyImports imports;

    @Inject
    private Academies academies;

    private String administrator;
    private String name;

    @BeforeEach
    void administrator() {
        administrator = exchange.programme(Role.ADMINISTRATOR);
        name = "Imported " + UUID.randomUUID();
    }

    @Test
    void writesWhatThePreviewHasShown() {
        byte[] file = file(name + ",Wien,AT");
        ImportPreview preview = preview(file);
        assertThat(preview.rows()).extracting(ImportRow::fate).containsExactly(ImportFate.NEW);
        assertThat(found(name)).as("a preview writes nothing").isEmpty();
        write(file, preview);
        assertThat(found(name)).singleElement().extracting(AcademyRow::kind).isEqualTo(AcademyKind.CIVILIAN);
        assertThat(preview(file).rows()).extracting(ImportRow::fate).containsExactly(ImportFate.SAME);
        byte[] moved = file(name + ",Graz,AT");
        write(moved, preview(moved));
        assertThat(found(name)).singleElement().extracting(AcademyRow::city).isEqualTo("Graz");
    }

    @Test
    void keepsWhatAListCannotSay() {
        byte[] file = file(name + ",Wien,AT");
        write(file, preview(file));
        Academy added = As.administrator(administrator, () -> academies.find(found(name).getFirst().id()));
        added.setLocation(new Location(new BigDecimal("48.20849"), new BigDecimal("16.37208")));
        As.administrator(administrator, () -> academies.save(added));
        byte[] moved = file(name + ",Graz,AT");
        write(moved, preview(moved));
        assertThat(As.administrator(administrator, () -> academies.find(added.getId())).point()).isEqualTo(new GeoPoint(48.20849, 16.37208));
    }

    @Test
    void leavesRefusedRowsOut() {
        byte[] file = file(name + ",Wien,ZZ", name + " two,Wien,AT");
        ImportPreview preview = preview(file);
        assertThat(preview.count(ImportFate.REFUSED)).isEqualTo(1);
        write(file, preview);
        assertThat(found(name)).extracting(AcademyRow::name).containsExactly(name + " two");
    }

    @Test
    void refusesAPreviewThatIsNoLongerTrue() {
        byte[] file = file(name + ",Wien,AT");
        ImportPreview preview = preview(file);
        write(file, preview);
        assertThatThrownBy(() -> write(file, preview)).hasMessage("academyImport.changedSince");
        assertThat(found(name)).hasSize(1);
    }

    @Test
    void twoAdministratorsAtOnceWriteTheInstitutionOnce() {
        byte[] file = "pic,name,city,country\n%09d,%s,Wien,AT\n".formatted(Math.floorMod(name.hashCode(), 1_000_000_000), name)
                .getBytes(StandardCharsets.UTF_8);
        ImportPreview preview = preview(file);
        List<Object> ends = Race.run(8, i -> () -> {
            write(file, preview);
            return "written";
        });
        assertThat(ends).filteredOn("written"::equals).hasSize(1);
        assertThat(ends).filteredOn(Throwable.class::isInstance).extracting(end -> ((Throwable) end).getMessage())
                .containsOnly("academyImport.changedSince");
        assertThat(found(name)).hasSize(1);
    }

    @Test
    void theExportedRegisterChangesNothingWhenItIsReadInAgain() {
        for (SheetFormat format : List.of(SheetFormat.CSV, SheetFormat.XLSX)) {
            byte[] register = As.administrator(administrator, () -> imports.register(format));
            assertThat(preview(register).rows()).as(format.name()).extracting(ImportRow::fate).containsOnly(ImportFate.SAME);
        }
    }

    @Test
    void aLargeListNeedsFewStatementsToLookAt() {
        byte[] file = file(IntStream.range(0, 2000).mapToObj(i -> name + i + ",Wien,AT").toArray(String[]::new));
        assertThat(Statements.count(() -> preview(file))).isLessThanOrEqualTo(12);
    }

    @Test
    void isForAdministratorsOnly() {
        byte[] file = file(name + ",Wien,AT");
        String coordinator = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> imports.preview(file)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> imports.write(file, new ImportPreview(List.of(), List.of()))));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(coordinator, () -> imports.register(SheetFormat.CSV)));
    }

    private ImportPreview preview(byte[] file) {
        return As.administrator(administrator, () -> imports.preview(file));
    }

    private void write(byte[] file, ImportPreview preview) {
        As.administrator(administrator, () -> imports.write(file, preview));
    }

    private List<AcademyRow> found(String words) {
        return As.administrator(administrator, () -> academies.list(new AcademyFilter(words, null, null, null), new PageRequest(0, 25, "name", false)));
    }

    private static byte[] file(String... rows) {
        return IntStream.range(0, rows.length).mapToObj(i -> "," + rows[i]).collect(Collectors.joining("\n", HEADING, "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
