package org.milerasmus.exchange.consenting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.DecisionReason;
import org.milerasmus.exchange.applying.Applications;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.consent.ConsentDeadlines;
import org.milerasmus.exchange.consent.ConsentStatus;
import org.milerasmus.exchange.consent.Verdicts;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Nominations;
import org.milerasmus.exchange.decision.Outcome;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Roles;

/** Whoever answers at once, and whatever runs meanwhile: each application goes one way, and goes it once. */
@ExtendWith(ArquillianExtension.class)
class ConsentRacesIT {

    private static final int ROUNDS = 5;

    @Inject
    private Exchange exchange;

    @Inject
    private Chain chain;

    @Inject
    private Consents consents;

    @Inject
    private Verdicts verdicts;

    @Inject
    private ConsentDeadlines deadlines;

    @Inject
    private Nominations nominations;

    @Inject
    private Applications applications;

    private Academy sending;
    private Call call;
    private String coordinator;
    private String commander;
    private String medical;

    @BeforeEach
    void academies() {
        sending = exchange.academy();
        call = exchange.call(exchange.academy(), 5);
        coordinator = exchange.coordinator(sending);
        commander = chain.official(sending, Duty.COMMANDER);
        medical = chain.official(sending, Duty.MEDICAL_OFFICER);
        chain.asks(sending, Duty.COMMANDER, Duty.MEDICAL_OFFICER);
    }

    @Test
    void theLastTwoConsentsNominateOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            Application application = asked();
            List<Object> ends = Race.run(2, i -> i == 0 ? giving(commander, application, Duty.COMMANDER) : giving(medical, application, Duty.MEDICAL_OFFICER));
            assertThat(ends).allSatisfy(end -> assertThat(((Answered) end).done()).isTrue());
            assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.NOMINATED);
            assertThat(chain.times(application, ApplicationStatus.NOMINATED)).isEqualTo(1);
        }
    }

    @Test
    void aConsentIsGivenOnceHoweverOftenTheButtonIsPressed() {
        Application application = asked();
        List<Object> ends = Race.run(4, i -> giving(commander, application, Duty.COMMANDER));
        assertThat(ends).filteredOn(end -> ((Answered) end).done()).hasSize(1);
        assertThat(ends).filteredOn(end -> !((Answered) end).done()).allSatisfy(end -> assertThat(((Answered) end).refusal().key()).isEqualTo("consent.notOpen"));
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
    }

    @Test
    void ofAnAnswerAndTheDeadlineOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            Application application = asked();
            giveNow(commander, application, Duty.COMMANDER);
            long id = chain.consent(application, Duty.MEDICAL_OFFICER).getId();
            chain.late(chain.consent(application, Duty.MEDICAL_OFFICER));
            List<Object> ends = Race.run(2, i -> i == 0 ? giving(medical, application, Duty.MEDICAL_OFFICER) : () -> {
                verdicts.lapse(id);
                return true;
            });
            boolean given = ((Answered) ends.getFirst()).done();
            assertThat(ends.getLast()).isEqualTo(true);
            assertThat(chain.consent(application, Duty.MEDICAL_OFFICER).getStatus()).isEqualTo(given ? ConsentStatus.GIVEN : ConsentStatus.LAPSED);
            assertThat(exchange.stored(application).getStatus()).isEqualTo(given ? ApplicationStatus.NOMINATED : ApplicationStatus.RESERVE);
        }
    }

    @Test
    void twoNodesLetAConsentLapseOnceAndDoingItAgainDoesNothing() {
        Application application = asked();
        long id = chain.consent(application, Duty.COMMANDER).getId();
        chain.late(chain.consent(application, Duty.COMMANDER));
        Race.run(4, i -> () -> {
            verdicts.lapse(id);
            return true;
        });
        verdicts.lapse(id);
        deadlines.pass();
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(chain.reason(application)).isEqualTo(DecisionReason.COMMANDER_LATE);
        assertThat(chain.times(application, ApplicationStatus.RESERVE)).isEqualTo(1);
        assertThat(chain.consent(application, Duty.COMMANDER).getStatus()).isEqualTo(ConsentStatus.LAPSED);
        assertThat(chain.consent(application, Duty.MEDICAL_OFFICER).getStatus()).isEqualTo(ConsentStatus.CLOSED);
    }

    @Test
    void theTimerRemindsOnce() {
        Application application = asked();
        deadlines.pass();
        assertThat(chain.consents(application)).allSatisfy(consent -> assertThat(consent.getAsking().getRemindedAt()).isNull());
        chain.dueSoon(application);
        Race.run(2, i -> () -> {
            deadlines.pass();
            return true;
        });
        Instant reminded = chain.consent(application, Duty.COMMANDER).getAsking().getRemindedAt();
        assertThat(reminded).isNotNull();
        deadlines.pass();
        assertThat(chain.consents(application)).allSatisfy(consent -> assertThat(consent.isOpen()).isTrue());
        assertThat(chain.consent(application, Duty.COMMANDER).getAsking().getRemindedAt()).isEqualTo(reminded);
    }

    @Test
    void nominatingTwiceAtOnceAsksOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            Application application = exchange.submitted(exchange.cadet(sending), call);
            Selected seen = exchange.seen(application);
            List<Object> ends = Race.run(2, i -> () -> As.staff(coordinator, () -> nominations.nominate(List.of(seen), call.getId())).getFirst());
            assertThat(ends).filteredOn(end -> ((Outcome) end).done()).hasSize(1);
            assertThat(chain.consents(application)).hasSize(2);
        }
    }

    @Test
    void ofTheLastConsentAndAWithdrawalBothLeaveOneTruth() {
        for (int round = 0; round < ROUNDS; round++) {
            Application application = asked();
            giveNow(commander, application, Duty.COMMANDER);
            Selected seen = exchange.seen(application);
            String applicant = exchange.email(application);
            List<Object> ends = Race.run(2, i -> i == 0 ? giving(medical, application, Duty.MEDICAL_OFFICER)
                    : () -> As.applicant(applicant, () -> applications.withdraw(seen.applicationId(), seen.version())));
            boolean withdrawn = ends.getLast() instanceof Long;
            assertThat(exchange.stored(application).getStatus()).isEqualTo(withdrawn ? ApplicationStatus.WITHDRAWN : ApplicationStatus.NOMINATED);
            assertThat(chain.consent(application, Duty.MEDICAL_OFFICER).getStatus()).isEqualTo(withdrawn ? ConsentStatus.CLOSED : ConsentStatus.GIVEN);
        }
    }

    private Application asked() {
        Application application = exchange.submitted(exchange.cadet(sending), call);
        As.staff(coordinator, () -> nominations.nominate(List.of(exchange.seen(application)), call.getId()));
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        return application;
    }

    private void giveNow(String email, Application application, Duty duty) {
        assertThat(As.caller(email, Roles.OFFICIAL, () -> consents.give(List.of(chain.consent(application, duty).getId()))).getFirst().done()).isTrue();
    }

    private Callable<Answered> giving(String email, Application application, Duty duty) {
        long id = chain.consent(application, duty).getId();
        return () -> As.caller(email, Roles.OFFICIAL, () -> consents.give(List.of(id))).getFirst();
    }
}
