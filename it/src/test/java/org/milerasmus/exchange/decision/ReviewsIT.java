package org.milerasmus.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.ApplicationStep;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Admissions;
import org.milerasmus.exchange.review.Review;
import org.milerasmus.exchange.review.Reviews;
import org.milerasmus.exchange.review.Wish;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class ReviewsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Reviews reviews;

    @Inject
    private Admissions admissions;

    private Academy sending;
    private Academy host;
    private Call call;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        host = exchange.academy();
        call = exchange.call(host, 2);
    }

    @Test
    void theSendingAcademySeesEverything() {
        Application application = exchange.submitted(exchange.cadet(sending), call, exchange.call(exchange.academy(), 1));
        String coordinator = exchange.coordinator(sending);
        Review review = As.staff(coordinator, () -> reviews.get(application.getCode()));
        assertThat(review.wishes()).hasSize(2).allMatch(Wish::eligible);
        assertThat(review.candidate().clearanceIssuer()).isEqualTo("Demo Authority");
        assertThat(review.sends()).isTrue();
        assertThat(review.receives()).isFalse();
    }

    @Test
    void theHostSeesWhatItsDecisionNeedsAndTheRestOnceItHasAccepted() {
        Application application = exchange.submitted(exchange.cadet(sending), exchange.call(exchange.academy(), 1), call);
        String coordinator = exchange.coordinator(host);
        assertThatThrownBy(() -> As.staff(coordinator, () -> reviews.get(application.getCode()))).isInstanceOf(NotFound.class);
        exchange.nominate(application, call);

        Review before = As.staff(coordinator, () -> reviews.get(application.getCode()));
        assertThat(before.wishes()).extracting(Wish::code).containsExactly(call.getCode());
        assertThat(before.steps()).extracting(ApplicationStep::getStatus).containsExactly(ApplicationStatus.NOMINATED);
        assertThat(before.candidate().clearanceIssuer()).isNull();

        As.staff(coordinator, () -> admissions.accept(List.of(exchange.seen(application))));
        Review after = As.staff(coordinator, () -> reviews.get(application.getCode()));
        assertThat(after.candidate().clearanceIssuer()).isEqualTo("Demo Authority");
    }

    @Test
    void aStrangersAttemptIsNotFoundAndAudited() {
        Application application = exchange.nominated(exchange.cadet(sending), call);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatThrownBy(() -> As.staff(stranger, () -> reviews.get(application.getCode()))).isInstanceOf(NotFound.class);
        assertThat(exchange.denials(application)).isEqualTo(1);
        assertThatThrownBy(() -> As.applicant(exchange.email(application), () -> reviews.get(application.getCode())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void oneReviewIsAFewStatements() {
        Application application = exchange.submitted(exchange.cadet(sending), call, exchange.call(host, 1), exchange.call(host, 1));
        String auditor = exchange.programme(Role.AUDITOR);
        assertThat(As.auditor(auditor, () -> Statements.sent(() -> reviews.get(application.getCode())))).hasSizeLessThanOrEqualTo(10);
    }
}
