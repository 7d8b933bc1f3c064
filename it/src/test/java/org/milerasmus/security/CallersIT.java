package org.milerasmus.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditFilter;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;

/** What every other test of rights builds on: roles and callers are those that a test has named, in every thread. */
@ExtendWith(ArquillianExtension.class)
class CallersIT {

    private static final AuditFilter EVERYTHING = new AuditFilter(null, null, null, null, null, null);

    @Inject
    private AuditTrail audit;

    @Inject
    private Principal principal;

    @Test
    void theRightRoleGetsIn() {
        assertThat(As.auditor("auditor@callers.test", () -> audit.count(EVERYTHING))).isNotNegative();
        assertThat(As.administrator("administrator@callers.test", () -> audit.count(EVERYTHING))).isNotNegative();
    }

    @Test
    void theWrongRoleStaysOut() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.applicant("cadet@callers.test", () -> audit.count(EVERYTHING)));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> As.staff("coordinator@callers.test", () -> audit.count(EVERYTHING)));
    }

    @Test
    void whoeverIsNotSignedInStaysOut() {
        As.auditor("auditor@callers.test", () -> audit.count(EVERYTHING));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> audit.count(EVERYTHING));
    }

    @Test
    void eachThreadHasItsOwnCaller() {
        List<Object> names = Race.run(50, i -> () -> As.staff("coordinator" + i + "@callers.test", () -> principal.getName()));
        assertThat(names).isEqualTo(IntStream.range(0, 50).mapToObj(i -> "coordinator" + i + "@callers.test").toList());
    }

    @Test
    void rolesHoldInEveryThread() {
        List<Object> outcomes = Race.run(20, i -> () -> i % 2 == 0
                ? As.auditor("auditor@callers.test", () -> audit.count(EVERYTHING))
                : As.applicant("cadet@callers.test", () -> audit.count(EVERYTHING)));
        assertThat(outcomes).filteredOn(EJBAccessException.class::isInstance).hasSize(10);
        assertThat(outcomes).filteredOn(Long.class::isInstance).hasSize(10);
    }
}
