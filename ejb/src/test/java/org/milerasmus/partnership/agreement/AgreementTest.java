package org.milerasmus.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.agreement.content.Clauses;
import org.milerasmus.partnership.agreement.content.Period;
import org.milerasmus.partnership.agreement.life.Actor;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Account;
import org.milerasmus.security.Role;
import org.milerasmus.shared.Aggregate;
import org.milerasmus.shared.RuleBroken;

class AgreementTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate TO = LocalDate.of(2028, 8, 31);
    private static final LocalDate BEFORE = FROM.minusMonths(2);

    private final Academy vienna = Numbered.academy(1, AcademyKind.MILITARY);
    private final Academy guer = Numbered.academy(2, AcademyKind.MILITARY);
    private final Academy leuven = Numbered.academy(3, AcademyKind.CIVILIAN);
    private final Agreement agreement = new Agreement("AGR-2026-00001", vienna, List.of(vienna, guer), text(2), by(vienna));

    @Test
    void countsWhenEachPartyHasApproved() {
        agreement.propose(by(vienna));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.PROPOSED);
        approve(vienna);
        assertThat(agreement.isInForce(FROM)).isFalse();
        assertThat(agreement.seats(ExchangeKind.EVENT, guer)).isZero();
        approve(guer);
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.APPROVED);
        assertThat(agreement.isInForce(FROM)).isTrue();
        assertThat(agreement.isInForce(FROM.minusDays(1))).isFalse();
        assertThat(agreement.isInForce(TO.plusDays(1))).isFalse();
        assertThat(agreement.seats(ExchangeKind.EVENT, guer)).isEqualTo(2);
    }

    @Test
    void itsDaysComeAndGo() {
        agreed();
        agreement.pass(FROM.minusDays(1), calendar());
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.APPROVED);
        agreement.pass(FROM, calendar());
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
        agreement.pass(TO, calendar());
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
        agreement.pass(TO.plusDays(1), calendar());
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void aCounterProposalMakesEarlierApprovalsWorthless() {
        agreement.propose(by(vienna));
        approve(vienna);
        String first = agreement.texts().latest().getSeal().getContentHash();
        agreement.counter(text(3), by(guer));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.COUNTER_PROPOSED);
        assertThat(agreement.texts().all()).extracting(Terms::getStatus).containsExactly(TermsStatus.SUPERSEDED, TermsStatus.PROPOSED);
        assertThat(agreement.texts().latest().approvalOf(vienna)).isEmpty();
        refuses(() -> agreement.approve(approval(vienna, first), BEFORE), "agreement.textChanged");
        approve(guer);
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.COUNTER_PROPOSED);
        approve(vienna);
        assertThat(agreement.seats(ExchangeKind.EVENT, guer)).isEqualTo(3);
    }

    @Test
    void aTextThatWasTamperedWithIsNotApproved() {
        agreement.propose(by(vienna));
        Clauses slipped = new Clauses();
        slipped.setRemarks("Slipped in");
        slipped.getPeriod().become(new Period(FROM, TO));
        Numbered.set(Terms.class, agreement.texts().latest(), "clauses", slipped);
        refuses(() -> approve(guer), "agreement.textTampered");
        assertThat(agreement.texts().latest().getApprovals()).isEmpty();
    }

    @Test
    void nobodyApprovesTwiceAndNobodyCountersWithTheSame() {
        agreement.propose(by(vienna));
        approve(guer);
        refuses(() -> approve(guer), "agreement.approvedAlready");
        refuses(() -> agreement.counter(text(2), by(guer)), "agreement.nothingChanged");
    }

    @Test
    void anAmendmentDoesNotLiftASuspension() {
        agreed();
        agreement.pass(FROM, calendar());
        agreement.amend(text(5), by(guer));
        agreement.suspend("Demo reason", by(vienna));
        approve(vienna);
        approve(guer);
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.SUSPENDED);
        assertThat(agreement.isInForce(FROM)).isFalse();
        agreement.resume(FROM, by(vienna));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.AMENDED);
    }

    @Test
    void anAmendmentLeavesNoDayWithoutAText() {
        agreed();
        agreement.pass(FROM, calendar());
        Terms late = text(5);
        late.getPeriod().setInForceFrom(TO.minusDays(1));
        refuses(() -> agreement.amend(late, by(guer)), "agreement.amendmentBeginsLate");
        agreement.amend(text(5), by(guer));
        refuses(() -> agreement.counter(late, by(vienna)), "agreement.amendmentBeginsLate");
    }

    @Test
    void anAmendmentCountsWhenEachHasApprovedIt() {
        agreed();
        agreement.pass(FROM, calendar());
        agreement.amend(text(5), by(guer));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
        refuses(() -> agreement.amend(text(6), by(vienna)), "agreement.wrongState");
        approve(vienna);
        assertThat(agreement.seats(ExchangeKind.EVENT, guer)).isEqualTo(2);
        approve(guer);
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.AMENDED);
        assertThat(agreement.seats(ExchangeKind.EVENT, guer)).isEqualTo(5);
        assertThat(agreement.texts().all()).extracting(Terms::getStatus).containsExactly(TermsStatus.AMENDED, TermsStatus.AGREED);
    }

    @Test
    void anAmendmentThatIsGivenUpLeavesTheTextThatCounts() {
        agreed();
        agreement.amend(text(5), by(guer));
        agreement.decline("Demo reason", by(vienna));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.APPROVED);
        assertThat(agreement.seats(ExchangeKind.EVENT, guer)).isEqualTo(2);
    }

    @Test
    void aProposalThatIsGivenUpEnds() {
        agreement.propose(by(vienna));
        agreement.decline("Demo reason", by(guer));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.TERMINATED);
        refuses(() -> agreement.counter(text(3), by(guer)), "agreement.wrongState");
    }

    @Test
    void onlyTheOneThatSuspendedItLetsItCountAgain() {
        agreed();
        agreement.suspend("Demo reason", by(guer));
        assertThat(agreement.isInForce(FROM)).isFalse();
        refuses(() -> agreement.resume(FROM, by(vienna)), "agreement.suspendedByOthers");
        agreement.resume(FROM, by(guer));
        assertThat(agreement.getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    @Test
    void whatIsTerminatedIsOver() {
        agreed();
        agreement.amend(text(4), by(vienna));
        agreement.terminate("Demo reason", by(guer));
        assertThat(agreement.isInForce(FROM)).isFalse();
        assertThat(agreement.texts().open()).isEmpty();
        refuses(() -> agreement.suspend("Demo reason", by(guer)), "agreement.wrongState");
    }

    @Test
    void aRenewalBeginsTheDayAfterTheLast() {
        agreed();
        Agreement next = agreement.renewal("AGR-2028-00001", by(guer));
        assertThat(next.getStatus()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(next.getPeriod().getInForceFrom()).isEqualTo(TO.plusDays(1));
        assertThat(next.getPredecessor()).isEqualTo(agreement);
        assertThat(next.getAcademy()).isEqualTo(guer);
        assertThat(next.getParties()).containsExactlyInAnyOrder(vienna, guer);
        assertThat(next.texts().latest().getConditions()).hasSize(1);
    }

    @Test
    void eachReminderIsGivenOnceAndTheLatestFirst() {
        agreed();
        assertThat(agreement.remind(180)).isTrue();
        assertThat(agreement.remind(180)).isFalse();
        assertThat(agreement.remind(30)).isTrue();
        assertThat(agreement.remind(90)).isFalse();
    }

    @Test
    void manyPartiesAllHaveToApprove() {
        Agreement many = new Agreement("AGR-2026-00002", vienna, List.of(vienna, guer, leuven), text(2), by(vienna));
        many.propose(by(vienna));
        String hash = many.texts().latest().getSeal().getContentHash();
        many.approve(approval(vienna, hash), BEFORE);
        many.approve(approval(guer, hash), BEFORE);
        assertThat(many.getStatus()).isEqualTo(AgreementStatus.PROPOSED);
        many.approve(approval(leuven, hash), BEFORE);
        assertThat(many.getStatus()).isEqualTo(AgreementStatus.APPROVED);
        assertThat(many.isCivilMilitary()).isTrue();
        assertThat(agreement.isCivilMilitary()).isFalse();
    }

    @Test
    void needsTwoPartiesAndTheOneThatWritesIt() {
        refuses(() -> new Agreement("AGR-2026-00003", vienna, List.of(vienna, vienna), text(1), by(vienna)), "agreement.sameAcademy");
        refuses(() -> agreement.redraft(List.of(guer, leuven), text(1)), "agreement.sameAcademy");
    }

    @Test
    void nothingIsProposedThatIsOverAlready() {
        Actor late = new Actor(vienna, "Demo Coordinator", TO.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        refuses(() -> agreement.propose(late), "agreement.endsInPast");
    }

    private void agreed() {
        agreement.propose(by(vienna));
        approve(vienna);
        approve(guer);
    }

    private void approve(Academy party) {
        agreement.approve(approval(party, agreement.texts().open().orElseThrow().getSeal().getContentHash()), BEFORE);
    }

    private static Approval approval(Academy party, String hash) {
        Account signatory = Account.invite("signatory@example.test", "Demo Signatory", Role.OFFICIAL, party.getId());
        Numbered.set(Aggregate.class, signatory, "id", 10 + party.getId());
        return Approval.by(signatory, party, hash, BEFORE.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private Terms text(int seats) {
        Terms text = new Terms(FROM, TO);
        text.add(new CooperationCondition(ExchangeKind.EVENT, vienna, guer, seats));
        return text;
    }

    private static Actor by(Academy academy) {
        return new Actor(academy, "Demo Coordinator", BEFORE.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Actor calendar() {
        return Actor.calendar(Instant.parse("2026-09-01T00:00:00Z"));
    }

    private static void refuses(Runnable wrong, String key) {
        assertThatThrownBy(wrong::run).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
