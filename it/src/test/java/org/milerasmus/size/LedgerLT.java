package org.milerasmus.size;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.ledger.LedgerCheck;
import org.milerasmus.it.FirstAccount;

/** What academies owe each other, beside the 120,000 stays that it is made of. */
@ExtendWith(ArquillianExtension.class)
class LedgerLT {

    @Inject
    private LedgerCheck check;

    @Test
    void agreesWithTheStaysBehindItForEveryAcademy() {
        List<Long> academies = check.academies();
        assertThat(academies).hasSize(120).allSatisfy(academy -> check.agrees(FirstAccount.EMAIL, academy));
    }
}
