package org.milerasmus.partnership.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.document.Download;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.notification.NoticeRow;
import org.milerasmus.notification.Notices;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.agreement.Agreement;
import org.milerasmus.partnership.agreement.CooperationCondition;
import org.milerasmus.partnership.agreement.Terms;
import org.milerasmus.partnership.agreement.content.CarryOver;
import org.milerasmus.partnership.agreement.life.AgreementStatus;
import org.milerasmus.partnership.agreementlist.AgreementPrints;
import org.milerasmus.partnership.agreementlist.Agreements;
import org.milerasmus.partnership.negotiation.Parties.Party;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;

/** What becomes of an agreement that counts: calls rest on it, it is amended, stopped, ended, renewed, and its days pass. */
@ExtendWith(ArquillianExtension.class)
class AgreementLifeIT {

    private static final byte[] PAPER = "%PDF-1.4 demo".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Exchange exchange;

    @Inject
    private Parties parties;

    @Inject
    private Members members;

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementPrints prints;

    @Inject
    private Proposals proposals;

    @Inject
    private Approvals approvals;

    @Inject
    private Suspensions suspensions;

    @Inject
    private Renewals renewals;

    @Inject
    private AgreementCalendar calendar;

    @Inject
    private Notices notices;

    @Inject
    private Calls calls;

    private Party vienna;
    private Party guer;

    @BeforeEach
    void academies() {
        vienna = parties.signing();
        guer = parties.signing();
    }

    @Test
    void seatsThatACallHasPromisedStay() {
        Agreement agreed = parties.agreed(vienna, guer, text(3));
        Call call = call(agreed, 3);
        assertThatThrownBy(() -> amend(agreed, text(2))).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.key()).isEqualTo("agreement.seatsPromised");
            assertThat(broken.args()).containsExactly(call.getCode(), 3L);
        });
        Terms shorter = text(3);
        shorter.getPeriod().setInForceTo(LocalDate.now().plusDays(20));
        assertThatThrownBy(() -> amend(agreed, shorter)).hasMessage("agreement.callOutsidePeriod");
        assertThatThrownBy(() -> terminate(agreed)).hasMessage("agreement.callsToCome");
        assertThat(parties.seen(vienna, agreed).getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
        amend(agreed, text(4));
        parties.approve(vienna, agreed);
        parties.approve(guer, agreed);
        assertThat(parties.seen(vienna, agreed).getStatus()).isEqualTo(AgreementStatus.AMENDED);
        assertThat(parties.seen(vienna, agreed).seats(ExchangeKind.LONG_EXCHANGE, guer.academy())).isEqualTo(4);
    }

    @Test
    void callsTogetherPromiseNoMoreThanIsAgreed() {
        Agreement agreed = parties.agreed(vienna, guer, text(3));
        Call first = call(agreed, 2);
        Call second = call(agreed, 1);
        assertThatThrownBy(() -> save(second, agreed, 2)).isInstanceOfSatisfying(RuleBroken.class, broken -> {
            assertThat(broken.key()).isEqualTo("call.moreSeatsThanAgreed");
            assertThat(broken.args()).containsExactly(3L, 2L);
        });
        assertThatThrownBy(() -> amend(agreed, text(2))).isInstanceOfSatisfying(RuleBroken.class,
                broken -> assertThat(broken.args()).containsExactly(first.getCode() + ", " + second.getCode(), 3L));
        save(first, agreed, 1);
        List<Object> outcomes = Race.run(2, i -> () -> save(i == 0 ? first : second, agreed, 2));
        assertThat(outcomes).filteredOn(Call.class::isInstance).hasSize(1);
    }

    @Test
    void seatsThatLastYearLeftAreOffered() {
        Terms carrying = new Terms(LocalDate.now().minusMonths(13), LocalDate.now().plusYears(2));
        carrying.getClauses().setCarryOver(CarryOver.NEXT_YEAR);
        carrying.add(new CooperationCondition(ExchangeKind.LONG_EXCHANGE, vienna.academy(), guer.academy(), 3));
        Agreement agreed = parties.agreed(vienna, guer, carrying);
        Call call = call(agreed, 3);
        assertThat(save(call, agreed, 6).getSeats()).isEqualTo(6);
        assertThatThrownBy(() -> save(call, agreed, 7)).hasMessage("call.moreSeatsThanAgreed");
    }

    @Test
    void onlyWhatCountsCarriesCalls() {
        Agreement agreed = parties.agreed(vienna, guer, text(3));
        Call call = call(agreed, 2);
        assertThatThrownBy(() -> save(call, agreed, 4)).hasMessage("call.moreSeatsThanAgreed");
        As.staff(guer.coordinator(), () -> suspensions.suspend(agreed.getId(), agreed.getVersion(), "Demo reason"));
        assertThatThrownBy(() -> save(call, agreed, 2)).hasMessage("call.agreementNotInForce");
        assertThat(As.staff(vienna.coordinator(), () -> agreements.forCalls(vienna.academy().getId()))).isEmpty();
        Agreement stopped = parties.seen(vienna, agreed);
        assertThatThrownBy(() -> As.staff(vienna.coordinator(), () -> suspensions.resume(stopped.getId(), stopped.getVersion())))
                .hasMessage("agreement.suspendedByOthers");
        As.staff(guer.coordinator(), () -> suspensions.resume(stopped.getId(), stopped.getVersion()));
        assertThat(save(call, agreed, 2).getSeats()).isEqualTo(2);
    }

    @Test
    void twoAgreementsDoNotPromiseTheSameSeats() {
        Agreement agreed = parties.agreed(vienna, guer, text(3));
        Agreement second = parties.draft(guer, vienna.academy(), text(1));
        assertThatThrownBy(() -> As.staff(guer.coordinator(), () -> proposals.propose(second.getId(), second.getVersion())))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.key()).isEqualTo("agreement.overlaps");
                    assertThat(broken.args()).containsExactly(1, agreed.getCode(), agreed.getPeriod().getInForceTo());
                });
        long next = As.staff(guer.coordinator(), () -> renewals.renew(agreed.getId(), agreed.getVersion()));
        Agreement renewal = As.staff(guer.coordinator(), () -> agreements.view(next));
        assertThat(renewal.getPeriod().getInForceFrom()).isEqualTo(agreed.getPeriod().getInForceTo().plusDays(1));
        assertThat(renewal.getPredecessor().getCode()).isEqualTo(agreed.getCode());
        As.staff(guer.coordinator(), () -> proposals.propose(next, renewal.getVersion()));
        Agreement again = parties.seen(vienna, agreed);
        assertThatThrownBy(() -> As.staff(vienna.coordinator(), () -> renewals.renew(again.getId(), again.getVersion())))
                .hasMessage("agreement.renewedAlready");
    }

    @Test
    void aPartyOutsideTheSystemSignsThePdfOnPaper() throws IOException {
        Academy university = members.university();
        Agreement draft = parties.draft(vienna, university, Parties.text(vienna.academy(), university, 2));
        As.staff(vienna.coordinator(), () -> proposals.propose(draft.getId(), draft.getVersion()));
        String hash = parties.seen(vienna, draft).texts().latest().getSeal().getContentHash();
        long version = draft.texts().latest().getId();
        assertThat(text(As.staff(vienna.coordinator(), () -> prints.pdf(version, Locale.ENGLISH))))
                .contains(draft.getCode(), university.getName(), "Seats a year", hash, "Version 1");
        assertThat(As.staff(vienna.coordinator(), () -> approvals.awaitedOnPaper(draft.getId()))).containsExactly(university);
        assertThatThrownBy(() -> bring(draft, university, hash, "<script>".getBytes(StandardCharsets.UTF_8))).hasMessage("document.wrongType");
        assertThatThrownBy(() -> bring(draft, vienna.academy(), hash, PAPER)).hasMessage("agreement.partyInSystem");
        assertThatThrownBy(() -> bring(draft, university, "0".repeat(64), PAPER)).hasMessage("agreement.textChanged");
        bring(draft, university, hash, PAPER);
        parties.approve(vienna, draft);
        Agreement agreed = parties.seen(vienna, draft);
        assertThat(agreed.getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
        long scan = agreed.texts().latest().approvalOf(university).orElseThrow().getScan().getId();
        assertThat(As.staff(vienna.coordinator(), () -> agreements.scan(scan)).bytes()).isEqualTo(PAPER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(guer.coordinator(), () -> agreements.scan(scan)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.staff(guer.coordinator(), () -> prints.pdf(version, Locale.FRENCH)));
        assertThat(text(As.staff(vienna.coordinator(), () -> prints.pdf(version, Locale.FRENCH)))).contains("Demo Rector", "Signé sur papier");
    }

    @Test
    void daysPassAndEachReminderComesOnce() {
        LocalDate end = LocalDate.now().plusYears(1); // earlier than those of other tests, to which these days do nothing
        Terms year = text(3);
        year.getPeriod().setInForceTo(end);
        Agreement agreed = parties.agreed(vienna, guer, year);
        turn(end.minusDays(181));
        assertThat(reminders(agreed)).isZero();
        turn(end.minusDays(100));
        turn(end.minusDays(99));
        assertThat(reminders(agreed)).isEqualTo(1);
        turn(end.minusDays(30));
        turn(end.minusDays(30));
        assertThat(reminders(agreed)).isEqualTo(2);
        turn(end);
        assertThat(parties.seen(vienna, agreed).getStatus()).isEqualTo(AgreementStatus.IN_FORCE);
        turn(end.plusDays(1));
        turn(end.plusDays(2));
        assertThat(parties.seen(vienna, agreed).getStatus()).isEqualTo(AgreementStatus.EXPIRED);
        assertThat(reminders(agreed)).isEqualTo(2);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.staff(vienna.coordinator(), () -> calendar.turn(end)));
    }

    /** Each node has its own calendar, and both look at the same minute. */
    @Test
    void ofSeveralNodesThatTurnTheSameDayOneReminds() {
        LocalDate end = LocalDate.now().plusYears(1);
        Terms year = text(3);
        year.getPeriod().setInForceTo(end);
        Agreement agreed = parties.agreed(vienna, guer, year);
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        List<Object> outcomes = Race.run(4, node -> () -> As.administrator(administrator, () -> {
            calendar.turn(end.minusDays(100));
            return node;
        }));
        assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Throwable.class);
        assertThat(reminders(agreed)).isEqualTo(1);
    }

    private void turn(LocalDate day) {
        As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> calendar.turn(day));
    }

    private long reminders(Agreement agreement) {
        List<NoticeRow> rows = As.staff(guer.coordinator(), () -> notices.list(new PageRequest(0, 100, null, false)));
        return rows.stream().filter(row -> row.title().contains(agreement.getCode()) && row.title().contains("ends within")).count();
    }

    private void bring(Agreement agreement, Academy party, String hash, byte[] file) {
        As.staff(vienna.coordinator(), () -> approvals.approveOnPaper(agreement.getId(), party.getId(), hash, "Demo Rector", "signed.pdf", file, Members.PASSWORD));
    }

    private void amend(Agreement agreement, Terms text) {
        As.staff(vienna.coordinator(), () -> proposals.amend(agreement.getId(), parties.seen(vienna, agreement).getVersion(), text));
    }

    private void terminate(Agreement agreement) {
        As.staff(vienna.coordinator(), () -> suspensions.terminate(agreement.getId(), agreement.getVersion(), "Demo reason"));
    }

    private Call call(Agreement agreement, int seats) {
        return exchange.call(guer.academy(), seats, call -> {
            call.setKind(ExchangeKind.LONG_EXCHANGE);
            call.setAgreement(agreement);
        });
    }

    private Call save(Call call, Agreement agreement, int seats) {
        return As.staff(guer.coordinator(), () -> {
            Call edited = calls.view(call.getCode());
            edited.setSeats(seats);
            edited.setAgreement(agreement);
            return calls.save(edited);
        });
    }

    private static String text(Download file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " "); // a cell breaks its lines where it must
        }
    }

    private Terms text(int seats) {
        return Parties.text(vienna.academy(), guer.academy(), seats);
    }
}
