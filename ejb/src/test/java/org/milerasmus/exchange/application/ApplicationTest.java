package org.milerasmus.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.person.Person;
import org.milerasmus.reference.PersonKind;
import org.milerasmus.security.Account;
import org.milerasmus.shared.RuleBroken;

class ApplicationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:50:00Z");
    private static final Decision PLAIN = Decision.by("Demo Coordinator", NOW);
    private static final Decision REASONED = new Decision(NOW, "Demo Coordinator", DecisionReason.LOWER_RANKED, null);

    private final Academy host = new Academy("Demo Academy A", "Wien", "AT", AcademyKind.MILITARY);
    private final Call forensics = new Call(host);
    private final Call malware = new Call(host);
    private Application application;

    @BeforeEach
    void draft() {
        Account account = Account.register("demo.cadet@example.test", "Demo Cadet 001", 7L, "hash");
        application = new Application("MEX-2026-00001", new Person(account, "Demo", "Cadet 001", PersonKind.CADET), NOW);
        application.prefer(List.of(forensics, malware));
    }

    @Test
    void keepsTheOrderOfTheWishes() {
        application.prefer(List.of(malware, forensics));
        assertThat(application.getPreferences()).extracting(Preference::getCall).containsExactly(malware, forensics);
        assertThat(application.getPreferences()).extracting(Preference::getPosition).containsExactly(1, 2);
    }

    @Test
    void dropsACallThatIsNoLongerWished() {
        application.prefer(List.of(malware));
        assertThat(application.getPreferences()).extracting(Preference::getCall).containsExactly(malware);
    }

    @Test
    void takesFiveDifferentCallsAtMost() {
        List<Call> six = new ArrayList<>(Stream.generate(() -> new Call(host)).limit(6).toList());
        assertThatThrownBy(() -> application.prefer(six)).isInstanceOf(RuleBroken.class).hasMessage("application.tooManyCalls");
        assertThatThrownBy(() -> application.prefer(Collections.nCopies(2, malware))).hasMessage("application.callTwice");
    }

    @Test
    void goesTheWholeWay() {
        application.submit(PLAIN);
        application.nominate(forensics, PLAIN);
        application.accept(PLAIN);
        application.confirm(PLAIN);
        assertThat(application.getSteps()).extracting(ApplicationStep::getStatus).containsExactly(
                ApplicationStatus.SUBMITTED, ApplicationStatus.NOMINATED, ApplicationStatus.ACCEPTED, ApplicationStatus.CONFIRMED);
    }

    @Test
    void isNotChangedAfterItWasHandedIn() {
        application.submit(PLAIN);
        assertThatThrownBy(() -> application.prefer(List.of(malware))).hasMessage("application.wrongState");
        assertThatThrownBy(() -> application.motivate("later thought")).hasMessage("application.wrongState");
        assertThatThrownBy(() -> application.submit(PLAIN)).hasMessage("application.wrongState");
    }

    @Test
    void isNominatedForAWishedCallOnly() {
        application.submit(PLAIN);
        assertThatThrownBy(() -> application.nominate(new Call(host), PLAIN)).hasMessage("application.callNotWished");
    }

    @Test
    void triesTheNextWishAfterARefusal() {
        application.submit(PLAIN);
        application.nominate(forensics, PLAIN);
        application.refuse(REASONED);
        assertThatThrownBy(() -> application.nominate(forensics, PLAIN)).hasMessage("application.alreadyRefusedThere");
        application.nominate(malware, PLAIN);
        assertThat(application.getNominatedCall()).isSameAs(malware);
    }

    @Test
    void isNeverSentBackToAHostThatRefusedIt() {
        application.submit(PLAIN);
        application.nominate(forensics, PLAIN);
        application.refuse(REASONED);
        application.reserve(PLAIN);
        assertThatThrownBy(() -> application.nominate(forensics, PLAIN)).hasMessage("application.alreadyRefusedThere");
    }

    @Test
    void losesTheSeatWithACallThatIsCalledOff() {
        bringTo(ApplicationStatus.CONFIRMED);
        assertThatThrownBy(() -> application.callOff(PLAIN)).hasMessage("application.reasonMissing");
        application.callOff(REASONED);
        assertThat(application.getStatus()).isEqualTo(ApplicationStatus.REFUSED);
        application.nominate(malware, PLAIN);
        assertThat(application.getNominatedCall()).isSameAs(malware);
    }

    @Test
    void isRejectedAndRefusedWithAReasonOnly() {
        application.submit(PLAIN);
        assertThatThrownBy(() -> application.reject(PLAIN)).hasMessage("application.reasonMissing");
        application.nominate(forensics, PLAIN);
        assertThatThrownBy(() -> application.refuse(PLAIN)).hasMessage("application.reasonMissing");
        assertThat(application.getStatus()).isEqualTo(ApplicationStatus.NOMINATED);
    }

    @Test
    void letsTheSendingAcademyThinkAgainUntilTheHostHasDecided() {
        application.submit(PLAIN);
        application.nominate(forensics, PLAIN);
        application.takeBack(PLAIN);
        assertThat(application.getNominatedCall()).isNull();
        application.nominate(forensics, PLAIN);
        application.accept(PLAIN);
        assertThatThrownBy(() -> application.takeBack(PLAIN)).hasMessage("application.wrongState");
    }

    @Test
    void isNoBusinessOfTheHostBeforeTheChainOfCommandHasAgreed() {
        application.submit(PLAIN);
        application.askConsent(forensics, PLAIN);
        assertThat(application.isKnownTo(host.getId())).isFalse();
        assertThatThrownBy(() -> application.accept(PLAIN)).hasMessage("application.wrongState");
        application.consented(PLAIN);
        assertThat(application.getStatus()).isEqualTo(ApplicationStatus.NOMINATED);
        assertThat(application.getNominatedCall()).isSameAs(forensics);
    }

    @Test
    void waitsOnTheReserveListWhenAConsentIsRefusedAndCanBeProposedAgain() {
        application.submit(PLAIN);
        application.askConsent(forensics, PLAIN);
        assertThatThrownBy(() -> application.holdBack(PLAIN)).hasMessage("application.reasonMissing");
        application.holdBack(REASONED);
        assertThat(application.getStatus()).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(application.getNominatedCall()).isNull();
        application.askConsent(forensics, PLAIN);
        assertThatThrownBy(() -> application.nominate(malware, PLAIN)).hasMessage("application.wrongState");
    }

    @Test
    void isNotToldToAHostThatWasNeverAsked() {
        application.submit(PLAIN);
        application.askConsent(forensics, PLAIN);
        application.callOff(REASONED);
        assertThat(application.getStatus()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(application.getNominatedCall()).isNull();
        assertThatThrownBy(() -> application.askConsent(forensics, PLAIN)).hasMessage("application.alreadyRefusedThere");
        application.askConsent(malware, PLAIN);
        application.withdraw(PLAIN);
        assertThat(application.getNominatedCall()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationStatus.class, names = {"DRAFT", "REJECTED", "WITHDRAWN"}, mode = EnumSource.Mode.EXCLUDE)
    void canBeWithdrawnInEveryLiveState(ApplicationStatus state) {
        bringTo(state);
        assertThatNoException().isThrownBy(() -> application.withdraw(PLAIN));
    }

    private void bringTo(ApplicationStatus state) {
        application.submit(PLAIN);
        switch (state) {
            case RESERVE -> application.reserve(PLAIN);
            case AWAITING_CONSENT -> application.askConsent(forensics, PLAIN);
            case NOMINATED, ACCEPTED, CONFIRMED, REFUSED -> bringToTheHost(state);
            default -> { }
        }
        assertThat(application.getStatus()).isEqualTo(state);
    }

    private void bringToTheHost(ApplicationStatus state) {
        application.nominate(forensics, PLAIN);
        if (state == ApplicationStatus.REFUSED) {
            application.refuse(REASONED);
        } else if (state != ApplicationStatus.NOMINATED) {
            application.accept(PLAIN);
        }
        if (state == ApplicationStatus.CONFIRMED) {
            application.confirm(PLAIN);
        }
    }
}
