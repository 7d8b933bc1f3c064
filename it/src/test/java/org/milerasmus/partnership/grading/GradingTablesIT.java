package org.milerasmus.partnership.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class GradingTablesIT {

    private static final AcademicYear YEAR = new AcademicYear(2025);
    private static final GradingFilter ALL = new GradingFilter(null, null);
    private static final PageRequest PAGE = new PageRequest(0, 25, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private GradingTables tables;

    private Academy own;
    private String coordinator;

    @BeforeEach
    void academies() {
        own = exchange.academy();
        coordinator = exchange.coordinator(own);
    }

    @Test
    void staffKeepTheTablesOfTheirAcademyAndReadThoseOfPartners() {
        GradingTable saved = As.staff(coordinator, () -> tables.save(table(YEAR, null)));
        GradingTable read = As.staff(coordinator, () -> tables.view(saved.getId()));
        assertThat(read.getShares()).extracting(GradeShare::getLabel).containsExactly("A", "B", "F");
        assertThat(read.getPassMark()).isEqualTo("B");
        String partner = exchange.coordinator(exchange.academy());
        assertThat(As.staff(partner, () -> tables.view(saved.getId())).getShares()).hasSize(3);
        assertThat(As.staff(partner, () -> tables.count(ALL))).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(partner, () -> tables.save(read)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(partner, () -> tables.remove(read.getId(), read.getVersion())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> tables.save(table(YEAR, null))));
    }

    @Test
    void aPartnerCannotTakeATableAsItsOwn() {
        GradingTable saved = As.staff(coordinator, () -> tables.save(table(YEAR, null)));
        Academy other = exchange.academy();
        saved.setAcademy(other);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(exchange.coordinator(other), () -> tables.save(saved)));
    }

    @Test
    void aStaleTableIsNotOverwrittenEvenWhenOnlyItsGradesChange() {
        GradingTable saved = As.staff(coordinator, () -> tables.save(table(YEAR, null)));
        GradingTable first = As.staff(coordinator, () -> tables.view(saved.getId()));
        GradingTable second = As.staff(coordinator, () -> tables.view(saved.getId()));
        first.getShares().getFirst().setLabel("A+");
        As.staff(coordinator, () -> tables.save(first));
        second.getShares().getFirst().setLabel("A-");
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> As.staff(coordinator, () -> tables.save(second)));
    }

    @Test
    void thereIsOneTableForAYearAndField() {
        As.staff(coordinator, () -> tables.save(table(YEAR, null)));
        As.staff(coordinator, () -> tables.save(table(YEAR, "0612")));
        assertThatThrownBy(() -> As.staff(coordinator, () -> tables.save(table(YEAR, null)))).hasMessage("grading.another");
        assertThatThrownBy(() -> As.staff(coordinator, () -> tables.save(table(YEAR, "0612")))).hasMessage("grading.another");
    }

    @Test
    void ofTwoWhoEnterItAtOnceOneIsTheFirst() {
        assertThat(Race.run(2, i -> () -> As.staff(coordinator, () -> tables.save(table(YEAR, null)))))
                .filteredOn(GradingTable.class::isInstance).hasSize(1);
        assertThat(As.staff(coordinator, () -> tables.count(ALL))).isEqualTo(1);
    }

    @Test
    void theTableOfTheFieldCountsFirstThenTheNearestYear() {
        long general = save(YEAR, null);
        long older = save(new AcademicYear(2022), null);
        long field = save(new AcademicYear(2021), "0612");
        assertThat(applicable("0612", YEAR)).isEqualTo(field);
        assertThat(applicable("1031", new AcademicYear(2026))).isEqualTo(general);
        assertThat(applicable(null, new AcademicYear(2024))).isEqualTo(older);
        assertThat(applicable(null, new AcademicYear(2020))).isEqualTo(older);
        long nobody = exchange.academy().getId();
        assertThat(As.staff(coordinator, () -> tables.applicable(nobody, null, YEAR))).isEmpty();
    }

    @Test
    void theListNeedsFewStatements() {
        save(YEAR, null);
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            tables.count(ALL);
            tables.list(ALL, PAGE);
        }))).isLessThanOrEqualTo(4);
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        assertThat(As.administrator(administrator, () -> tables.list(new GradingFilter(own.getName(), YEAR), PAGE))).singleElement()
                .returns(own.getName(), GradingRow::academy).returns(YEAR, GradingRow::year);
    }

    private long save(AcademicYear year, String field) {
        return As.staff(coordinator, () -> tables.save(table(year, field))).getId();
    }

    private long applicable(String field, AcademicYear year) {
        return As.staff(coordinator, () -> tables.applicable(own.getId(), field, year)).orElseThrow().getId();
    }

    private GradingTable table(AcademicYear year, String field) {
        GradingTable table = new GradingTable(own, year, field);
        table.add(new GradeShare("A", new BigDecimal("40")));
        table.add(new GradeShare("B", new BigDecimal("60")));
        table.add(new GradeShare("F", null));
        table.setPassMark("B");
        return table;
    }
}
