package org.milerasmus.exchange.placing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.consent.Consent;
import org.milerasmus.exchange.consent.ConsentDeadlines;
import org.milerasmus.exchange.consent.ConsentReason;
import org.milerasmus.exchange.consenting.Chain;
import org.milerasmus.exchange.consenting.Consents;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.exchange.placement.WishReason;
import org.milerasmus.exchange.placement.WishRow;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/** What becomes of those whose consent was refused or did not come, when the reserve list fills seats. */
@ExtendWith(ArquillianExtension.class)
class RefillsIT {

    @Inject
    private Exchange exchange;

    @Inject
    private Chain chain;

    @Inject
    private Consents consents;

    @Inject
    private ConsentDeadlines deadlines;

    @Inject
    private Rounds rounds;

    @Inject
    private Placements placements;

    private Academy sending;
    private String commander;
    private String administrator;
    private Call call;
    private Application application;
    private Round round;

    @BeforeEach
    void askTheCommanderAboutOne() {
        sending = exchange.academy();
        chain.asks(sending, Duty.COMMANDER);
        commander = chain.official(sending, Duty.COMMANDER);
        administrator = exchange.programme(Role.ADMINISTRATOR);
        call = exchange.call(exchange.academy(), 1);
        application = exchange.submitted(exchange.cadet(sending), call);
        Round one = new Round();
        one.setTitle("Demo refill " + UUID.randomUUID());
        one.setCalls(Set.of(call.getId()));
        round = As.administrator(administrator, () -> rounds.save(one));
        As.administrator(administrator, () -> placements.preview(round.getId(), version()));
        As.administrator(administrator, () -> placements.publish(round.getId(), version()));
    }

    @Test
    void aRefusedConsentIsNotAskedForAgain() {
        Consent asked = chain.consent(application, Duty.COMMANDER);
        As.caller(commander, Roles.OFFICIAL, () -> consents.refuse(asked.getId(), ConsentReason.of(Duty.COMMANDER).iterator().next(), null));
        assertThat(refill()).isZero();
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.RESERVE);
        long placement = As.administrator(administrator, () -> placements.list(new PlacementFilter(round.getId(), null, null),
                new PageRequest(0, 5, null, false))).getFirst().id();
        assertThat(As.administrator(administrator, () -> placements.explain(placement))).extracting(WishRow::reason).containsExactly(WishReason.CONSENT_REFUSED);
    }

    @Test
    void aConsentThatDidNotComeInTimeIsAskedForAgain() {
        chain.late(chain.consent(application, Duty.COMMANDER));
        deadlines.pass();
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.RESERVE);
        assertThat(refill()).isEqualTo(1);
        assertThat(exchange.stored(application).getStatus()).isEqualTo(ApplicationStatus.AWAITING_CONSENT);
        assertThat(chain.consents(application)).hasSize(2);
    }

    private int refill() {
        return As.administrator(administrator, () -> placements.refill(round.getId(), version()));
    }

    private long version() {
        return rounds.view(round.getId()).getVersion();
    }
}
