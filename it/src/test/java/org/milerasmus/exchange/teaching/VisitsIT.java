package org.milerasmus.exchange.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.dashboard.Dashboards;
import org.milerasmus.dashboard.entry.Task;
import org.milerasmus.dashboard.entry.TaskKind;
import org.milerasmus.exchange.applying.MyApplications;
import org.milerasmus.exchange.call.CallStatus;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.exchange.invitation.Invitation;
import org.milerasmus.exchange.invitation.InvitationAnswers;
import org.milerasmus.exchange.invitation.InvitationState;
import org.milerasmus.exchange.invitation.Invitations;
import org.milerasmus.exchange.invitation.Visit;
import org.milerasmus.exchange.teachingdesk.MatchRow;
import org.milerasmus.exchange.teachingdesk.Matches;
import org.milerasmus.exchange.teachingdesk.OfferFilter;
import org.milerasmus.exchange.teachingdesk.RequestFilter;
import org.milerasmus.exchange.teachingdesk.TeachingOffers;
import org.milerasmus.exchange.teachingdesk.TeachingRequests;
import org.milerasmus.it.As;
import org.milerasmus.it.Race;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.person.Person;
import org.milerasmus.reference.ExchangeKind;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;

@ExtendWith(ArquillianExtension.class)
class VisitsIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, null, false);

    @Inject
    private Exchange exchange;

    @Inject
    private Teachers teachers;

    @Inject
    private TeachingOffers offers;

    @Inject
    private TeachingRequests requests;

    @Inject
    private Matches matches;

    @Inject
    private Invitations invitations;

    @Inject
    private InvitationAnswers answers;

    @Inject
    private MyApplications applications;

    @Inject
    private Dashboards dashboards;

    private Academy sending;
    private String host;
    private String sender;
    private Person person;
    private String instructor;
    private TeachingOffer offer;
    private TeachingRequest request;

    @BeforeEach
    void anOfferAndARequest() {
        sending = exchange.academy();
        sender = exchange.coordinator(sending);
        host = exchange.coordinator(exchange.academy());
        person = teachers.instructor(sending);
        instructor = person.getAccount().getEmail();
        offer = teachers.published(person);
        request = teachers.open(host);
    }

    private Visit visit() {
        LocalDate first = LocalDate.now().plusDays(35);
        return new Visit(first, first.plusDays(4), LocalDate.now().plusDays(7), null, "Demo message");
    }

    private void invite() {
        As.staff(host, () -> invitations.invite(request.getCode(), offer.getCode(), visit()));
    }

    private Invitation invitation(String email) {
        return As.staff(email, () -> invitations.pair(request.getCode(), offer.getCode()).invitation());
    }

    @Test
    void aWithdrawnOfferVanishesForEverybodyElse() {
        assertThat(As.staff(host, () -> offers.get(offer.getCode())).getPerson().getName()).isEqualTo(person.getName());
        As.applicant(instructor, () -> offers.withdraw(offer.getId(), offer.getVersion()));
        assertThatThrownBy(() -> As.staff(host, () -> offers.get(offer.getCode()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(host, () -> invitations.pair(request.getCode(), offer.getCode()))).isInstanceOf(NotFound.class);
        assertThat(As.staff(host, () -> matches.ofRequest(request.getCode()))).extracting(MatchRow::offerCode).doesNotContain(offer.getCode());
        OfferFilter found = new OfferFilter(offer.getCode(), null, null, null, null, null, null);
        assertThat(As.staff(host, () -> offers.list(found, PAGE))).isEmpty();
        assertThat(As.applicant(instructor, () -> offers.list(found, PAGE))).hasSize(1);
    }

    @Test
    void onlyTheInstructorChangesAnOfferAndOnlyTheAcademyARequest() {
        String stranger = teachers.instructor(sending).getAccount().getEmail();
        assertThatThrownBy(() -> As.applicant(stranger, () -> offers.withdraw(offer.getId(), offer.getVersion()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(stranger, () -> offers.get(offer.getCode()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.staff(host, () -> offers.withdraw(offer.getId(), offer.getVersion()))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.staff(sender, () -> requests.withdraw(request.getId(), request.getVersion()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.applicant(instructor, () -> offers.publish(offer.getId(), offer.getVersion() - 1))).isInstanceOf(Stale.class);
        String cadet = exchange.cadet(sending).getAccount().getEmail();
        assertThatThrownBy(() -> As.applicant(cadet, offers::begin)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void bothSidesSeeHowTheyFit() {
        assertThat(As.staff(host, () -> matches.ofRequest(request.getCode()))).filteredOn(row -> row.offerCode().equals(offer.getCode()))
                .singleElement().matches(row -> row.match().fits());
        assertThat(As.staff(sender, () -> matches.ofRequest(request.getCode()))).extracting(MatchRow::offerCode).containsExactly(offer.getCode());
        assertThat(As.applicant(instructor, () -> matches.ofOffer(offer.getCode()))).extracting(MatchRow::requestCode).contains(request.getCode());
        String third = exchange.coordinator(exchange.academy());
        assertThat(As.staff(third, () -> matches.ofRequest(request.getCode()))).isEmpty();
        assertThatThrownBy(() -> As.staff(third, () -> invitations.pair(request.getCode(), offer.getCode()))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAcceptedInvitationBecomesAnApplicationForItsCall() {
        assertThatThrownBy(() -> As.staff(sender, () -> invitations.invite(request.getCode(), offer.getCode(), visit()))).isInstanceOf(NotFound.class);
        As.staff(sender, () -> invitations.propose(request.getCode(), offer.getCode(), visit()));
        assertThat(invitation(host).getState()).isEqualTo(InvitationState.PROPOSED);
        assertThat(As.staff(host, dashboards::mine).tasks()).extracting(Task::kind).contains(TaskKind.LOOK_AT_OFFERS);
        invite();
        Invitation invited = invitation(host);
        assertThat(invited.getCall()).returns(CallStatus.PUBLISHED, call -> call.getStatus()).returns(1, call -> call.getSeats());
        assertThat(As.applicant(instructor, dashboards::mine).tasks()).extracting(Task::kind).contains(TaskKind.ANSWER_INVITATION);
        assertThatThrownBy(() -> As.staff(host, () -> answers.decline(invited.getId(), invited.getVersion(), "No"))).isInstanceOf(NotFound.class);
        String code = As.applicant(instructor, () -> answers.accept(invited.getId(), invited.getVersion()));
        assertThat(As.applicant(instructor, () -> applications.get(code))).satisfies(draft -> {
            assertThat(draft.motivation()).startsWith("A description");
            assertThat(draft.readiness().wishes()).singleElement().matches(wish -> wish.callId().equals(invited.getCall().getId()) && wish.eligible());
        });
        assertThat(As.staff(host, () -> requests.get(request.getCode())).getStatus()).isEqualTo(RequestStatus.FILLED);
    }

    @Test
    void nobodyElseIsInvitedBesideAndAnEndedInvitationTakesItsCallBack() {
        invite();
        TeachingOffer other = teachers.published(teachers.instructor(sending));
        assertThatThrownBy(() -> As.staff(host, () -> invitations.invite(request.getCode(), other.getCode(), visit()))).isInstanceOf(RuleBroken.class);
        Invitation invited = invitation(host);
        assertThatThrownBy(() -> As.applicant(instructor, () -> answers.decline(invited.getId(), invited.getVersion(), " "))).isInstanceOf(RuleBroken.class);
        As.applicant(instructor, () -> answers.decline(invited.getId(), invited.getVersion(), "An exercise"));
        assertThat(invitation(host)).returns(InvitationState.DECLINED, Invitation::getState).returns(CallStatus.CANCELLED, one -> one.getCall().getStatus());
        As.staff(host, () -> invitations.invite(request.getCode(), other.getCode(), visit()));
    }

    @Test
    void daysOutsideOfTheRulesAreRefused() {
        LocalDate first = LocalDate.now();
        Visit begun = new Visit(first, first.plusDays(4), first, null, null);
        assertThatThrownBy(() -> As.staff(host, () -> invitations.invite(request.getCode(), offer.getCode(), begun))).isInstanceOf(RuleBroken.class);
        Visit late = new Visit(first.plusDays(35), first.plusDays(39), first.plusDays(36), null, null);
        assertThatThrownBy(() -> As.staff(host, () -> invitations.invite(request.getCode(), offer.getCode(), late))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void listsAndMatchesAreFewStatements() {
        assertThat(As.staff(host, () -> Statements.count(() -> {
            offers.count(OfferFilter.any());
            offers.list(new OfferFilter("Demo", ExchangeKind.TEACHING_VISIT, "06", "en", null, LocalDate.now(), null), PAGE);
        }))).isLessThanOrEqualTo(12);
        assertThat(As.staff(host, () -> Statements.count(() -> {
            requests.count(RequestFilter.any());
            requests.list(new RequestFilter("Demo", ExchangeKind.TEACHING_VISIT, RequestStatus.OPEN, "06", "en", LocalDate.now(), null, true), PAGE);
        }))).isLessThanOrEqualTo(12);
        teachers.published(teachers.instructor(sending));
        assertThat(As.staff(host, () -> Statements.sent(() -> matches.ofRequest(request.getCode())))).hasSizeLessThanOrEqualTo(12);
        assertThat(As.applicant(instructor, () -> Statements.sent(() -> matches.ofOffer(offer.getCode())))).hasSizeLessThanOrEqualTo(12);
        assertThat(As.staff(host, () -> Statements.sent(() -> invitations.pair(request.getCode(), offer.getCode())))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void ofTwoWhoInviteAtOnceOneFindsThatSomebodyIsInvited() {
        TeachingOffer other = teachers.published(teachers.instructor(sending));
        List<TeachingOffer> both = List.of(offer, other);
        List<Object> outcomes = Race.run(2, i -> () -> As.staff(host, () -> {
            invitations.invite(request.getCode(), both.get(i).getCode(), visit());
            return "invited";
        }));
        assertThat(outcomes).filteredOn("invited"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(RuleBroken.class::isInstance).singleElement().returns("teaching.somebodyInvited", lost -> ((RuleBroken) lost).key());
    }
}
