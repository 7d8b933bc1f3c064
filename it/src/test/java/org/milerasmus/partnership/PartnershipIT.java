package org.milerasmus.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academies;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyFilter;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.academy.Location;
import org.milerasmus.security.Role;
import org.milerasmus.shared.GeoPoint;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** Academies as each role may keep them. */
@ExtendWith(ArquillianExtension.class)
class PartnershipIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, "name", false);

    @Inject
    private Exchange exchange;

    @Inject
    private Academies academies;

    private Academy own;
    private Academy partner;
    private String coordinator;

    @BeforeEach
    void academies() {
        own = exchange.academy();
        partner = exchange.academy();
        coordinator = exchange.coordinator(own);
    }

    @Test
    void staffKeepTheirOwnAcademyButNotItsCodes() {
        Academy edited = As.staff(coordinator, () -> academies.find(own.getId()));
        edited.setWebsite("https://academy.example");
        assertThat(As.staff(coordinator, () -> academies.save(edited)).getWebsite()).isEqualTo("https://academy.example");
        Academy renamed = As.staff(coordinator, () -> academies.find(own.getId()));
        renamed.getCodes().setPic("123456789");
        assertThatThrownBy(() -> As.staff(coordinator, () -> academies.save(renamed))).hasMessage("academy.identifiersByAdministrator");
        Academy disguised = As.staff(coordinator, () -> academies.find(own.getId()));
        disguised.getCodes().setSchac("another-academy.example");
        assertThatThrownBy(() -> As.staff(coordinator, () -> academies.save(disguised))).hasMessage("academy.identifiersByAdministrator");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(coordinator, () -> academies.save(partner)));
    }

    @Test
    void aPlaceHasBothCoordinatesAndIsOnTheEarth() {
        Academy edited = As.staff(coordinator, () -> academies.find(own.getId()));
        assertThat(edited.point()).isNull();
        edited.setLocation(new Location(new BigDecimal("47.80485"), null));
        assertThatThrownBy(() -> As.staff(coordinator, () -> academies.save(edited))).hasMessage("academy.halfLocation");
        edited.setLocation(new Location(new BigDecimal("91"), BigDecimal.ONE));
        assertThatExceptionOfType(EJBException.class).isThrownBy(() -> As.staff(coordinator, () -> academies.save(edited)))
                .withCauseInstanceOf(ConstraintViolationException.class);
        edited.setLocation(new Location(new BigDecimal("47.80485"), new BigDecimal("16.23196")));
        As.staff(coordinator, () -> academies.save(edited));
        assertThat(As.staff(coordinator, () -> academies.find(own.getId())).point()).isEqualTo(new GeoPoint(47.80485, 16.23196));
    }

    @Test
    void everySeededAcademyHasItsPlace() {
        List<Academy> seeded = As.staff(coordinator, () -> academies.list(new AcademyFilter(null, null, AcademyKind.MILITARY, null), PageRequest.all())
                .stream().map(row -> academies.find(row.id())).filter(academy -> academy.getCodes().getOid() != null).toList());
        assertThat(seeded).hasSizeGreaterThanOrEqualTo(50).allSatisfy(academy -> assertThat(academy.point()).as(academy.getName()).isNotNull());
    }

    @Test
    void theSeededAcademiesAreFoundByWords() {
        assertThat(As.auditor(exchange.programme(Role.AUDITOR),
                () -> academies.list(new AcademyFilter("theresianische wiener", null, null, null), PAGE)))
                .singleElement().satisfies(row -> assertThat(row.erasmusCode()).isEqualTo("A  WIENER04"));
    }

    @Test
    void theListsNeedFewStatements() {
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            academies.count(new AcademyFilter("demo", null, null, null));
            academies.list(new AcademyFilter("demo", null, null, null), PAGE);
        }))).isLessThanOrEqualTo(4);
    }
}
