package org.milerasmus.partnership.academyimport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.academyfile.AcademyColumn;
import org.milerasmus.partnership.academyfile.AcademyFile;
import org.milerasmus.partnership.academyfile.AcademyLine;

class FatesTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();
    private static final Map<String, ZoneId> ZONES = Map.of("AT", ZoneId.of("Europe/Vienna"), "GR", ZoneId.of("Europe/Athens"));

    private final Academy known = academy("A  WIENER04", "949512146", "Militärakademie", "Wiener Neustadt", "https://www.milak.at");
    private final Academy other = academy("A  WIEN01", "949512147", "Universität", "Wien", null);

    @Test
    void aKnownInstitutionWithTheSameValuesIsLeftAsItIs() {
        assertThat(only("erasmus_code,pic,name,city,country,website\nA  WIENER04,949512146,Militärakademie,Wiener Neustadt,AT,www.milak.at/\n").fate())
                .isEqualTo(ImportFate.SAME);
    }

    @Test
    void anEmptyCellTakesNothingAway() {
        assertThat(only("erasmus_code,pic,name,city,country,website\nA  WIENER04,,Militärakademie,Wiener Neustadt,AT,\n").fate()).isEqualTo(ImportFate.SAME);
    }

    @Test
    void saysWhatChangesAndLeavesTheRegisterAlone() {
        ImportRow row = only("erasmus_code,name,city,country\nA  WIENER04,Theresianische Militärakademie,Wiener Neustadt,AT\n");
        assertThat(row.fate()).isEqualTo(ImportFate.CHANGED);
        assertThat(row.changes()).containsExactly(new ImportChange(AcademyColumn.NAME, "Militärakademie", "Theresianische Militärakademie"));
        assertThat(known.getName()).isEqualTo("Militärakademie");
    }

    @Test
    void anUnknownInstitutionIsNewAndCivilianUnlessItHasAService() {
        Fates fates = fates();
        List<AcademyLine> lines = lines("erasmus_code,name,city,country,service\nG  ATHINE01,University,Athens,EL,\nG  ATHINE02,Academy,Athens,EL,air force\n");
        assertThat(lines.stream().map(fates::of)).extracting(ImportRow::fate).containsOnly(ImportFate.NEW);
        assertThat(fates.begin(lines.getFirst()).getKind()).isEqualTo(AcademyKind.CIVILIAN);
        assertThat(fates.begin(lines.getFirst()).getTimeZone()).isEqualTo("Europe/Athens");
        assertThat(fates.begin(lines.getLast()).getKind()).isEqualTo(AcademyKind.MILITARY);
    }

    @Test
    void anInstitutionWithoutCodesIsKnownByNameAndCountry() {
        assertThat(only("name,city,country\nmilitärakademie,Wiener Neustadt,AT\n").academyId()).isEqualTo(known.getId());
        assertThat(only("name,city,country\nmilitärakademie,Wiener Neustadt,AT\n").changes()).extracting(ImportChange::column).containsExactly(AcademyColumn.NAME);
    }

    @Test
    void refusesWithAReasonAtTheColumn() {
        assertRefused("name,city,country\n,Wien,AT\n", ImportReason.MISSING, AcademyColumn.NAME);
        assertRefused("name,city,country\nX,Wien,ZZ\n", ImportReason.UNKNOWN_COUNTRY, AcademyColumn.COUNTRY);
        assertRefused("erasmus_code,name,city,country\nA WIEN99,X,Wien,AT\n", ImportReason.NOT_VALID, AcademyColumn.ERASMUS_CODE);
        assertRefused("name,city,country,service\nX,Wien,AT,Cavalry\n", ImportReason.NOT_VALID, AcademyColumn.SERVICE);
        assertRefused("name,city,country,time_zone\nX,Wien,AT,Europe/Nowhere\n", ImportReason.NOT_VALID, AcademyColumn.TIME_ZONE);
        assertRefused("name,city,country\n" + "x".repeat(256) + ",Wien,AT\n", ImportReason.NOT_VALID, AcademyColumn.NAME);
        assertRefused("erasmus_code,pic,name,city,country\nA  WIENER04,949512147,X,Wien,AT\n", ImportReason.OF_ANOTHER, AcademyColumn.PIC);
    }

    @Test
    void refusesTheSecondRowOfTheSameInstitution() {
        Fates fates = fates();
        assertThat(lines("pic,name,city,country\n123456789,X,Wien,AT\n123456789,Y,Graz,AT\n").stream().map(fates::of))
                .extracting(ImportRow::fate).containsExactly(ImportFate.NEW, ImportFate.REFUSED);
    }

    private void assertRefused(String file, ImportReason reason, AcademyColumn column) {
        ImportRow row = only(file);
        assertThat(row.fate()).isEqualTo(ImportFate.REFUSED);
        assertThat(row.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).isEqualTo(reason);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    private ImportRow only(String file) {
        return fates().of(lines(file).getFirst());
    }

    private Fates fates() {
        return new Fates(new Register(List.of(known, other)), ZONES, VALIDATOR);
    }

    private static List<AcademyLine> lines(String file) {
        return AcademyFile.read(file.getBytes(StandardCharsets.UTF_8)).lines();
    }

    private static Academy academy(String code, String pic, String name, String city, String website) {
        Academy academy = new Academy(name, city, "AT", AcademyKind.MILITARY);
        academy.getCodes().setErasmusCode(code);
        academy.getCodes().setPic(pic);
        academy.setWebsite(website);
        academy.setTimeZone("Europe/Vienna");
        return academy;
    }
}
