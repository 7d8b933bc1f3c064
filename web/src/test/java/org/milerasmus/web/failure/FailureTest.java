package org.milerasmus.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;

class FailureTest {

    @Test
    void looksThroughTheWrappersOfThePlatform() {
        Failure failure = Failure.of(new EJBException(new IllegalStateException(new NotFound(String.class, 1))));
        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.key()).isEqualTo("error.notFound");
    }

    @Test
    void tellsWhatTheUserCanPutRight() {
        Failure rule = Failure.of(RuleBroken.at("seats", "call.noSeats"));
        assertThat(rule.isBusiness()).isTrue();
        assertThat(rule.key()).isEqualTo("error.call.noSeats");
        assertThat(Failure.of(new EJBException(new OptimisticLockException())).key()).isEqualTo("error.stale");
    }

    @Test
    void tellsADatabaseThatIsGoneFromADefect() {
        assertThat(Failure.of(new EJBException(new RuntimeException(new SQLException("gone", "08S01")))).status()).isEqualTo(503);
        assertThat(Failure.of(new RuntimeException(new SQLException("Error in allocating a connection. Cause: refused"))).status()).isEqualTo(503);
        assertThat(Failure.of(new RuntimeException(new SQLException("syntax", "42000"))).status()).isEqualTo(500);
        assertThat(Failure.of(new IllegalStateException()).status()).isEqualTo(500);
    }

    @Test
    void tellsTheFieldWhoseValueWasTakenAtTheSameMoment() {
        assertThat(duplicate("Duplicate entry 'a@b.example' for key 'account_email'")).contains("email");
        assertThat(duplicate("Duplicate entry 'A  WIEN01' for key 'academy.academy_erasmus_code'")).contains("erasmusCode");
        assertThat(Failure.of(new SQLIntegrityConstraintViolationException("Column 'name' cannot be null")).status()).isEqualTo(500);
    }

    private static Optional<String> duplicate(String message) {
        Failure failure = Failure.of(new EJBException(new RuntimeException(new SQLIntegrityConstraintViolationException(message))));
        assertThat(failure.key()).isEqualTo("error.taken");
        return failure.takenProperty();
    }

    @Test
    void keepsOutWhoMayNot() {
        assertThat(Failure.of(new EJBAccessException("no")).status()).isEqualTo(403);
    }
}
