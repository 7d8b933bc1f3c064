package org.milerasmus.exchange.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.exchange.applying.Applications;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.decision.Selected;
import org.milerasmus.exchange.extension.Extension;
import org.milerasmus.exchange.extension.ExtensionRule;
import org.milerasmus.exchange.extension.ExtensionState;
import org.milerasmus.exchange.extension.Extensions;
import org.milerasmus.exchange.incidentnote.IncidentNotes;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.offering.Calls;
import org.milerasmus.exchange.readiness.Checklists;
import org.milerasmus.exchange.readiness.ReadinessKind;
import org.milerasmus.exchange.travelorder.TravelOrder;
import org.milerasmus.exchange.travelorder.TravelOrderStatus;
import org.milerasmus.exchange.travelorder.TravelOrders;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Trail;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ClearanceLevel;
import org.milerasmus.security.Role;
import org.milerasmus.shared.BusinessException;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class StaysIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate END = TODAY.plusDays(20);

    @Inject
    private Trail trail;

    @Inject
    private Exchange exchange;

    @Inject
    private Journeys journeys;

    @Inject
    private Stays stays;

    @Inject
    private Interruptions interruptions;

    @Inject
    private Extensions extensions;

    @Inject
    private Checklists checklists;

    @Inject
    private TravelOrders orders;

    @Inject
    private IncidentNotes incidents;

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    private Academy sending;
    private Academy host;
    private Person cadet;
    private Mobility stay;
    private String sender;
    private String receiver;
    private String traveller;

    @BeforeEach
    void stay() {
        sending = exchange.academy();
        host = exchange.academy();
        cadet = exchange.cadet(sending);
        stay = journeys.confirmed(cadet, sending, exchange.call(host, 5), TODAY.minusDays(10), END);
        sender = exchange.coordinator(sending);
        receiver = exchange.coordinator(host);
        traveller = cadet.getAccount().getEmail();
    }

    @Test
    void eachPointIsConfirmedByThoseWhoAnswerForIt() {
        As.applicant(traveller, () -> checklists.confirm(stay.getId(), ReadinessKind.INSURANCE, 0, END, "Demo policy"));
        notFound(() -> As.applicant(traveller, () -> checklists.confirm(stay.getId(), ReadinessKind.MEDICAL, 0, null, null)));
        notFound(() -> As.staff(sender, () -> checklists.confirm(stay.getId(), ReadinessKind.ACCOMMODATION, 0, null, null)));
        notFound(() -> As.staff(receiver, () -> checklists.confirm(stay.getId(), ReadinessKind.VISITOR_REQUEST, 0, TODAY, null)));
        String stranger = exchange.coordinator(exchange.academy());
        notFound(() -> As.staff(stranger, () -> checklists.of(stay.getId())));
        assertThat(As.staff(receiver, () -> checklists.mine(stay.getId()))).containsExactly(ReadinessKind.ACCOMMODATION, ReadinessKind.POINT_OF_CONTACT);
        assertThat(As.staff(sender, () -> checklists.of(stay.getId())).line(ReadinessKind.INSURANCE).by()).isNotNull();
    }

    @Test
    void aPointThatEndsBeforeTheStayOrWasConfirmedMeanwhileIsRefused() {
        refused(() -> As.staff(sender, () -> checklists.confirm(stay.getId(), ReadinessKind.INSURANCE, 0, END.minusDays(1), null)), "readiness.expiresEarly");
        As.staff(sender, () -> checklists.confirm(stay.getId(), ReadinessKind.INSURANCE, 0, END, null));
        assertThatThrownBy(() -> As.applicant(traveller, () -> checklists.confirm(stay.getId(), ReadinessKind.INSURANCE, 0, END, null)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theTravelOrderWaitsForTheChecklistAndIsKeptWhenItIsIssuedAgain() {
        refused(() -> issue(null), "order.notReady");
        settle(stay);
        String first = issue(null);
        assertThat(journeys.stored(stay).getStatus()).isEqualTo(MobilityStatus.READY);
        refused(() -> issue(null), "order.reasonMissing");
        String second = issue("Demo change");
        assertThat(As.applicant(traveller, () -> orders.of(stay.getId()))).extracting(TravelOrder::getCode).containsExactly(second, first);
        assertThat(As.applicant(traveller, () -> orders.of(stay.getId()))).extracting(TravelOrder::getStatus)
                .containsExactly(TravelOrderStatus.ISSUED, TravelOrderStatus.SUPERSEDED);
        notFound(() -> As.staff(receiver, () -> orders.issue(stay.getId(), version(), null, "Demo")));
    }

    @Test
    void theTravelOrderIsAFileInBothLanguages() {
        settle(stay);
        String code = issue(null);
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(new String(As.applicant(traveller, () -> orders.file(code, language)), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        notFound(() -> As.staff(exchange.coordinator(exchange.academy()), () -> orders.file(code, Locale.ENGLISH)));
    }

    @Test
    void anExpiredClearanceIsRefusedAtTheTravelOrder() {
        Call secret = exchange.call(host, 2, call -> call.getRequirements().setMinClearance(ClearanceLevel.RESTRICTED));
        Person other = exchange.cadet(sending);
        journeys.clear(other, ClearanceLevel.RESTRICTED, END.minusDays(1));
        Mobility guarded = journeys.confirmed(other, sending, secret, TODAY.plusDays(1), END);
        settle(guarded);
        refused(() -> As.staff(sender, () -> orders.issue(guarded.getId(), guarded.getVersion(), null, null)), "order.clearance");
        journeys.clear(other, ClearanceLevel.RESTRICTED, END);
        assertThat(As.staff(sender, () -> orders.issue(guarded.getId(), guarded.getVersion(), null, null))).startsWith("ORD-");
    }

    @Test
    void theHostConfirmsArrivalAndDepartureAndTheSenderTheReturn() {
        notFound(() -> As.staff(sender, () -> stays.arrive(stay.getId(), version(), TODAY, "Demo")));
        refused(() -> As.staff(receiver, () -> stays.arrive(stay.getId(), version(), TODAY, null)), "mobility.arrivalWithoutOrder");
        arrive();
        refused(() -> As.staff(receiver, () -> stays.depart(stay.getId(), version(), TODAY.minusDays(9), "Demo")), "mobility.departureBeforeArrival");
        As.staff(receiver, () -> stays.depart(stay.getId(), version(), TODAY, "Demo reason"));
        notFound(() -> As.staff(receiver, () -> stays.complete(stay.getId(), version(), TODAY, null)));
        As.staff(sender, () -> stays.complete(stay.getId(), version(), TODAY, null));
        assertThat(journeys.stored(stay)).returns(MobilityStatus.COMPLETED, Mobility::getStatus);
        assertThat(journeys.stored(stay).getActual().getAwayTo()).isEqualTo(TODAY);
    }

    @Test
    void ofTwoHostsWhoClickAtOnceOneComesTooLate() {
        long seen = version();
        List<Object> outcomes = Race.run(2, i -> () -> As.staff(receiver, () -> {
            stays.arrive(stay.getId(), seen, TODAY, "Demo");
            return "done";
        }));
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes).hasAtLeastOneElementOfType(Stale.class);
    }

    @Test
    void anInterruptionLeavesTheHostAndComesBack() {
        arrive();
        As.staff(sender, () -> interruptions.interrupt(stay.getId(), version(), TODAY.minusDays(3), null, "Demo reason"));
        assertThat(journeys.stored(stay).getStatus()).isEqualTo(MobilityStatus.INTERRUPTED);
        As.staff(receiver, () -> interruptions.resume(stay.getId(), version(), TODAY.minusDays(1)));
        assertThat(As.applicant(traveller, () -> interruptions.of(stay.getId()))).singleElement()
                .returns(TODAY.minusDays(2), Interruption::getLastDay);
        refused(() -> As.staff(receiver, () -> interruptions.interrupt(stay.getId(), version(), TODAY.minusDays(2), TODAY.minusDays(2), "Demo")),
                "interruption.overlaps");
        refused(() -> As.staff(receiver, () -> interruptions.interrupt(stay.getId(), version(), TODAY.minusDays(9), null, "Demo")),
                "interruption.beforeArrival");
    }

    @Test
    void anExtensionIsAskedByOneAcademyAndAgreedByTheOther() {
        As.staff(receiver, () -> extensions.ask(stay.getId(), version(), END.plusDays(10), "Demo reason"));
        Extension wish = As.staff(sender, () -> extensions.of(stay.getId())).getFirst();
        notFound(() -> As.staff(receiver, () -> extensions.agree(wish.getId(), wish.getVersion(), null)));
        refused(() -> As.staff(sender, () -> extensions.agree(wish.getId(), wish.getVersion(), null)), "extension.rules");
        As.staff(sender, () -> checklists.confirm(stay.getId(), ReadinessKind.INSURANCE, 0, END.plusDays(10), null));
        As.staff(sender, () -> extensions.agree(wish.getId(), wish.getVersion(), null));
        assertThat(journeys.stored(stay).getEndsOn()).isEqualTo(END.plusDays(10));
        assertThat(As.applicant(traveller, () -> extensions.of(stay.getId())).getFirst().getState()).isEqualTo(ExtensionState.AGREED);
        refused(() -> As.staff(sender, () -> extensions.decline(wish.getId(), version(wish), "Demo")), "extension.answered");
    }

    @Test
    void anExtensionIntoAnotherStayIsRefused() {
        Mobility next = journeys.confirmed(cadet, sending, exchange.call(host, 5), END.plusDays(5), END.plusDays(9));
        As.staff(sender, () -> checklists.confirm(stay.getId(), ReadinessKind.INSURANCE, 0, END.plusDays(10), null));
        assertThat(As.staff(sender, () -> extensions.check(stay.getId(), END.plusDays(5)))).filteredOn(finding -> !finding.met())
                .singleElement().returns(ExtensionRule.NO_OTHER_STAY, finding -> finding.rule()).returns(next.getCode(), finding -> finding.detail());
        As.staff(sender, () -> extensions.ask(stay.getId(), version(), END.plusDays(5), "Demo reason"));
        Extension wish = As.staff(receiver, () -> extensions.of(stay.getId())).getFirst();
        refused(() -> As.staff(receiver, () -> extensions.agree(wish.getId(), wish.getVersion(), null)), "mobility.overlaps");
    }

    @Test
    void incidentsAreForBothAcademiesAlone() {
        As.staff(receiver, () -> incidents.add(stay.getId(), TODAY, "Demo incident"));
        assertThat(As.staff(sender, () -> incidents.of(stay.getId()))).hasSize(1);
        assertThat(As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> incidents.of(stay.getId()))).hasSize(1);
        assertThatThrownBy(() -> As.applicant(traveller, () -> incidents.of(stay.getId()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.auditor(exchange.programme(Role.AUDITOR), () -> incidents.of(stay.getId()))).isInstanceOf(EJBAccessException.class);
        notFound(() -> As.staff(exchange.coordinator(exchange.academy()), () -> incidents.of(stay.getId())));
    }

    @Test
    void whoLooksAtTheEmergencyContactIsAudited() {
        assertThat(As.staff(receiver, () -> stays.emergencyContact(stay.getId())).getName()).isEqualTo("Demo Contact");
        assertThat(trail.count(AuditAction.VIEWED, "EmergencyContact", stay.getId())).isEqualTo(1);
    }

    @Test
    void aSeatIsNotTakenOnDaysOfAnotherStay() {
        Call overlapping = exchange.call(host, 5);
        journeys.confirmed(cadet, sending, exchange.call(host, 5), overlapping.getStartsOn(), overlapping.getStartsOn());
        Mobility wanted = journeys.planned(cadet, sending, overlapping);
        Selected seen = exchange.seen(wanted.getApplication());
        refused(() -> As.applicant(traveller, () -> applications.confirm(seen.applicationId(), seen.version())), "mobility.overlaps");
    }

    @Test
    void aSeatThatIsGivenUpCancelsTheStayBeforeTheArrivalAndEndsItAfter() {
        arrive();
        Selected seen = exchange.seen(stay.getApplication());
        As.applicant(traveller, () -> applications.withdraw(seen.applicationId(), seen.version()));
        assertThat(journeys.stored(stay)).returns(MobilityStatus.DEPARTED, Mobility::getStatus);
    }

    @Test
    void theSeatOfAStayThatIsOverCannotBeGivenBack() {
        arrive();
        As.staff(receiver, () -> stays.depart(stay.getId(), version(), TODAY, "Demo early return"));
        Selected seen = exchange.seen(stay.getApplication());
        refused(() -> As.applicant(traveller, () -> applications.withdraw(seen.applicationId(), seen.version())), "mobility.wrongState");
        assertThat(exchange.seen(stay.getApplication())).isEqualTo(seen);
    }

    @Test
    void aCallIsCancelledThoughOneOfItsStaysIsOver() {
        Call call = stay.getCall();
        Mobility waiting = journeys.planned(exchange.cadet(sending), sending, call);
        arrive();
        As.staff(receiver, () -> stays.depart(stay.getId(), version(), TODAY, "Demo early return"));
        As.staff(receiver, () -> calls.cancel(call.getId(), calls.view(call.getCode()).getVersion(), "Demo flood"));
        assertThat(journeys.stored(stay)).returns(MobilityStatus.DEPARTED, Mobility::getStatus);
        assertThat(journeys.stored(waiting)).returns(MobilityStatus.CANCELLED, Mobility::getStatus);
    }

    private void arrive() {
        As.staff(receiver, () -> stays.arrive(stay.getId(), version(), TODAY.minusDays(8), "Demo without an order"));
    }

    private String issue(String reason) {
        return As.staff(sender, () -> orders.issue(stay.getId(), version(), "Demo remark", reason));
    }

    private void settle(Mobility whose) {
        String administrator = exchange.programme(Role.ADMINISTRATOR);
        List.of(ReadinessKind.values()).stream().filter(kind -> kind != ReadinessKind.CLEARANCE).forEach(kind ->
                As.administrator(administrator, () -> checklists.confirm(whose.getId(), kind, 0, kind.isDated() ? END : null, "Demo contact")));
    }

    private long version() {
        return journeys.stored(stay).getVersion();
    }

    private long version(Extension wish) {
        return As.staff(sender, () -> extensions.of(stay.getId())).stream().filter(wish::equals).findFirst().orElseThrow().getVersion();
    }

    private static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessException.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
