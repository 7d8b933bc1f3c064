package org.milerasmus.partnership.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.TermsStatus;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreementlist.AgreementFilter;
import org.milerasmus.partnership.agreementlist.AgreementRow;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.partnership.negotiation.Parties.Party;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.Stale;

/** Two academies look for a common text, and their signatories approve it. */
@ExtendWith(ArquillianExtension.class)
class NegotiationsIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, "code", false);
    private static final AgreementFilter ALL = new AgreementFilter(null, null, false, false);
    private static final AgreementFilter WAITING = new AgreementFilter(null, null, false, true);

    @Inject
    private Exchange exchange;

    @Inject
    private Parties parties;

    @Inject
    private Agreements agreements;

    @Inject
    private Proposals proposals;

    @Inject
    private Approvals approvals;

    private Party vienna;
    private Party guer;

    @BeforeEach
    void academies() {
        vienna = parties.signing();
        guer = parties.signing();
    }

    @Test
    void aTextIsCounteredApprovedByBothAndCounts() {
        Agreement proposed = parties.proposed(vienna, guer, text(2));
        String first = proposed.texts().latest().getSeal().getContentHash();
        Terms other = text(3);
        As.staff(guer.coordinator(), () -> proposals.counter(proposed.getId(), proposed.getVersion(), other));
        Agreement countered = parties.seen(vienna, proposed);
        assertThat(countered.texts().all()).extracting(Terms::getStatus).containsExactly(TermsStatus.SUPERSEDED, TermsStatus.PROPOSED);
        assertThatThrownBy(() -> sign(vienna, proposed, first, Members.PASSWORD)).hasMessage("agreement.textChanged");
        parties.approve(vienna, proposed);
        assertThat(parties.seen(guer, proposed).getStatus()).isEqualTo(AgreementStatus.COUNTER_PROPOSED);
        parties.approve(guer, proposed);
        Agreement agreed = parties.seen(guer, proposed);
        assertThat(agreed.getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(agreed.texts().latest().isIntact()).isTrue();
        assertThat(agreed.texts().latest().getApprovals()).hasSize(2);
        assertThat(As.staff(vienna.coordinator(), () -> agreements.forCalls(vienna.academy().getId()))).singleElement()
                .satisfies(choice -> assertThat(choice.id()).isEqualTo(agreed.getId()));
    }

    @Test
    void linesStayInTheOrderInWhichTheyWereWritten() {
        Terms text = text(1);
        Set<ExchangeKind> others = EnumSet.complementOf(EnumSet.of(ExchangeKind.LONG_EXCHANGE));
        others.forEach(kind -> text.add(new CooperationCondition(kind, vienna.academy(), guer.academy(), 1)));
        Agreement proposed = parties.proposed(vienna, guer, text);
        assertThat(proposed.texts().latest().getConditions()).extracting(CooperationCondition::getKind).endsWith(others.toArray(ExchangeKind[]::new));
        assertThat(proposed.texts().latest().isIntact()).isTrue();
    }

    @Test
    void aDraftIsSeenByItsAcademyAloneAndAnAgreementByItsParties() {
        Agreement draft = parties.draft(vienna, guer.academy(), text(2));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> parties.seen(guer, draft));
        assertThat(As.staff(guer.coordinator(), () -> agreements.count(ALL))).isZero();
        As.staff(vienna.coordinator(), () -> proposals.propose(draft.getId(), draft.getVersion()));
        Agreement proposed = parties.seen(guer, draft);
        String stranger = exchange.coordinator(exchange.academy());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(stranger, () -> agreements.view(draft.getId())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.staff(stranger, () -> proposals.counter(draft.getId(), proposed.getVersion(), text(9))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.staff(stranger, () -> proposals.draft(vienna.academy().getId(), List.of(guer.academy().getId()), text(9))));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR),
                () -> proposals.decline(draft.getId(), proposed.getVersion(), "Demo reason")));
        assertThat(As.auditor(exchange.programme(Role.AUDITOR), () -> agreements.view(draft.getId())).getCode()).isEqualTo(draft.getCode());
    }

    @Test
    void onlyASignatoryWithThePasswordApproves() {
        Agreement proposed = parties.proposed(vienna, guer, text(2));
        String hash = proposed.texts().latest().getSeal().getContentHash();
        Party without = parties.party();
        assertThatThrownBy(() -> As.staff(guer.coordinator(), () -> approvals.approve(proposed.getId(), hash, Members.PASSWORD)))
                .hasMessage("agreement.notSignatory");
        assertThatThrownBy(() -> sign(guer, proposed, hash, "wrong")).hasMessage("password.presentWrong");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sign(without, proposed, hash, Members.PASSWORD));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(exchange.cadet(guer.academy()).getAccount().getEmail(),
                () -> approvals.approve(proposed.getId(), hash, Members.PASSWORD)));
        assertThat(parties.seen(vienna, proposed).texts().latest().getApprovals()).isEmpty();
        assertThat(As.<Boolean>caller(guer.signatory(), Roles.OFFICIAL, () -> approvals.isAwaited(proposed.getId()))).isTrue();
        parties.approve(guer, proposed);
        assertThat(As.<Boolean>caller(guer.signatory(), Roles.OFFICIAL, () -> approvals.isAwaited(proposed.getId()))).isFalse();
    }

    @Test
    void twoWhoCounterAtOnceDoNotOverwriteEachOther() {
        Agreement proposed = parties.proposed(vienna, guer, text(2));
        List<Object> outcomes = Race.run(2, i -> () -> {
            As.staff(guer.coordinator(), () -> proposals.counter(proposed.getId(), proposed.getVersion(), text(5 + i)));
            return "countered";
        });
        assertThat(outcomes).filteredOn("countered"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome instanceof Exception).singleElement().isInstanceOf(Stale.class);
        assertThat(parties.seen(vienna, proposed).texts().all()).hasSize(2);
    }

    @Test
    void twoWhoApproveAtOnceBothCount() {
        Agreement proposed = parties.proposed(vienna, guer, text(2));
        List<Party> both = List.of(vienna, guer);
        assertThat(Race.run(2, i -> () -> {
            parties.approve(both.get(i), proposed);
            return "approved";
        })).containsOnly("approved");
        assertThat(parties.seen(vienna, proposed).getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void aDraftThatWasSavedMeanwhileIsNotOverwritten() {
        Agreement draft = parties.draft(vienna, guer.academy(), text(2));
        List<Long> partners = List.of(guer.academy().getId());
        Terms first = text(2);
        first.getClauses().setCarryOver(CarryOver.NEXT_YEAR);
        As.staff(vienna.coordinator(), () -> proposals.redraft(draft.getId(), draft.getVersion(), partners, first));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> As.staff(vienna.coordinator(), () -> proposals.redraft(draft.getId(), draft.getVersion(), partners, text(4))));
        Agreement stored = parties.seen(vienna, draft);
        assertThat(stored.texts().latest().getClauses().getCarryOver()).isEqualTo(CarryOver.NEXT_YEAR);
        As.staff(vienna.coordinator(), () -> proposals.redraft(draft.getId(), stored.getVersion(), partners, text(4)));
        assertThatExceptionOfType(Stale.class).as("a change of lines alone is a change, too")
                .isThrownBy(() -> As.staff(vienna.coordinator(), () -> proposals.propose(draft.getId(), stored.getVersion())));
    }

    @Test
    void listsNeedFewStatementsAndTellWhatWaits() {
        Agreement proposed = parties.proposed(vienna, guer, text(2));
        assertThat(Statements.count(() -> As.staff(vienna.coordinator(), () -> {
            agreements.count(ALL);
            agreements.list(ALL, PAGE);
        }))).isLessThanOrEqualTo(5);
        assertThat(waiting(guer)).extracting(AgreementRow::code).containsExactly(proposed.getCode());
        assertThat(waiting(guer).getFirst().parties()).containsExactly(vienna.academy().getName(), guer.academy().getName());
        parties.approve(guer, proposed);
        assertThat(waiting(guer)).isEmpty();
        assertThat(waiting(vienna)).hasSize(1);
        String words = guer.academy().getName() + " " + proposed.getCode();
        assertThat(As.staff(vienna.coordinator(), () -> agreements.count(new AgreementFilter(words, AgreementStatus.PROPOSED, false, false)))).isEqualTo(1);
        assertThat(As.staff(vienna.coordinator(), () -> agreements.count(new AgreementFilter("nowhere", null, false, false)))).isZero();
    }

    private List<AgreementRow> waiting(Party party) {
        return As.staff(party.coordinator(), () -> agreements.list(WAITING, PAGE));
    }

    private void sign(Party party, Agreement agreement, String hash, String password) {
        As.caller(party.signatory(), Roles.OFFICIAL, () -> approvals.approve(agreement.getId(), hash, password));
    }

    private Terms text(int seats) {
        return Parties.text(vienna.academy(), guer.academy(), seats);
    }
}
