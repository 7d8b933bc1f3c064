package org.milerasmus.exchange.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.placement.Round;
import org.milerasmus.exchange.placement.Rounds;
import org.milerasmus.exchange.placement.WishReason;
import org.milerasmus.exchange.placement.WishRow;
import org.milerasmus.it.As;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** Why an applicant was placed so, once the round is published. */
@ExtendWith(ArquillianExtension.class)
class PlacementAnswersIT {

    private static final PageRequest PAGE = new PageRequest(0, 50, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Rounds rounds;

    @Inject
    private Placements placements;

    @Inject
    private Marks marks;

    @Inject
    private PlacementAnswers answers;

    private Academy sending;
    private String administrator;
    private Call call;
    private Application stronger;
    private Application weaker;
    private long round;

    @BeforeEach
    void twoWantTheOnlySeat() {
        sending = exchange.academy();
        administrator = exchange.programme(Role.ADMINISTRATOR);
        call = exchange.call(exchange.academy(), 1);
        stronger = exchange.submitted(exchange.cadet(sending), call);
        weaker = exchange.submitted(exchange.cadet(sending), call);
        Round draft = new Round();
        draft.setTitle("Demo round " + call.getCode());
        draft.setCalls(new LinkedHashSet<>(Set.of(call.getId())));
        round = As.administrator(administrator, () -> rounds.save(draft)).getId();
        As.administrator(administrator, () -> placements.preview(round, version()));
        As.administrator(administrator, () -> marks.enter(row(stronger).id(), placement(stronger), 90));
        As.administrator(administrator, () -> placements.preview(round, version()));
    }

    @Test
    void areTheApplicantsAndTheirAcademysFromThePublicationOn() {
        assertThat(mine(weaker)).as("before the publication").isEmpty();
        publish();
        assertThat(mine(stronger)).singleElement().returns(1, PlacementAnswer::position).returns(false, PlacementAnswer::byHand);
        PlacementAnswer answer = mine(weaker).getFirst();
        assertThat(answer).returns(0, PlacementAnswer::position).returns("Demo round " + call.getCode(), PlacementAnswer::round);
        assertThat(answer.wishes()).extracting(WishRow::reason).containsExactly(WishReason.OTHERS_HIGHER);
        assertThat(As.staff(exchange.coordinator(sending), () -> answers.of(weaker.getCode()))).hasSize(1);
    }

    @Test
    void aChangeByHandIsToldAndItsReasonStaysInTheAcademy() {
        As.administrator(administrator, () -> placements.adjust(row(stronger).id(), placement(stronger), null, "Demo reason"));
        publish();
        assertThat(mine(stronger)).singleElement().returns(true, PlacementAnswer::byHand).returns(null, PlacementAnswer::reason);
        assertThat(As.staff(exchange.coordinator(sending), () -> answers.of(stronger.getCode()))).extracting(PlacementAnswer::reason)
                .containsExactly("Demo reason");
    }

    @Test
    void areNobodyElses() {
        publish();
        assertThatThrownBy(() -> As.staff(exchange.coordinator(call.getHost()), () -> answers.of(weaker.getCode()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(exchange.email(stronger), () -> answers.of(weaker.getCode()))).isInstanceOf(NotFound.class);
        assertThat(exchange.denials(weaker)).isEqualTo(2);
        String official = exchange.account(Role.OFFICIAL, sending).getEmail();
        assertThatThrownBy(() -> As.caller(official, Roles.OFFICIAL, () -> answers.of(weaker.getCode()))).isInstanceOf(EJBAccessException.class);
    }

    private List<PlacementAnswer> mine(Application application) {
        return As.applicant(exchange.email(application), () -> answers.of(application.getCode()));
    }

    private void publish() {
        As.administrator(administrator, () -> placements.publish(round, version()));
    }

    private long version() {
        return rounds.view(round).getVersion();
    }

    private long placement(Application application) {
        return placements.view(row(application).id()).getVersion();
    }

    private PlacementRow row(Application application) {
        return As.administrator(administrator, () -> placements.list(new PlacementFilter(round, application.getCode(), null), PAGE)).getFirst();
    }
}
