package org.milerasmus.notification.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exchange.invitation.Invitation;
import org.milerasmus.exchange.invitation.InvitationMoved;
import org.milerasmus.exchange.invitation.InvitationState;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.ProgrammeMoved;
import org.milerasmus.exchange.programme.ReportMoved;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.exchange.teaching.MatchFound;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.notification.News;
import org.milerasmus.notification.Post;
import org.milerasmus.security.Account;

/** Tells instructors and both academies what becomes of offers, requests, invitations, programmes and reports. */
@ApplicationScoped
class VisitNews {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Post post;

    void found(@Observes MatchFound event) {
        TeachingRequest request = em.find(TeachingRequest.class, event.requestId());
        TeachingOffer offer = em.find(TeachingOffer.class, event.offerId());
        if (event.byOffer()) {
            post.tellStaff(request.getAcademy().getId(), news("offer.fits", request, offer, null));
        } else {
            post.tell(offer.getPerson().getAccount(), news("request.fits", request, offer, null));
        }
    }

    void moved(@Observes InvitationMoved event) {
        Invitation invitation = em.find(Invitation.class, event.invitationId());
        News news = news("invitation." + event.to(), invitation.getRequest(), invitation.getOffer(), invitation.getAnswer());
        Account instructor = invitation.getOffer().getPerson().getAccount();
        boolean proposal = event.to() == InvitationState.PROPOSED || event.from() == InvitationState.PROPOSED && event.to() == InvitationState.WITHDRAWN;
        if (!proposal && (event.to() == InvitationState.INVITED || event.to() == InvitationState.WITHDRAWN)) {
            post.tell(instructor, news);
            post.tellStaff(instructor.getAcademyId(), news);
        } else if (event.from() == InvitationState.PROPOSED && !proposal) {
            post.tellStaff(instructor.getAcademyId(), news);
        } else {
            post.tellStaff(invitation.getRequest().getAcademy().getId(), news);
        }
    }

    private static News news(String what, TeachingRequest request, TeachingOffer offer, String answer) {
        return new News("visit." + what, List.of(request.getSubject().getTitle(), request.getAcademy().getName(), offer.getPerson().getName(),
                answer == null ? "" : answer), "/exchange/teaching/match?request=" + request.getCode() + "&offer=" + offer.getCode());
    }

    void moved(@Observes ProgrammeMoved event) {
        Mobility stay = em.find(VisitProgramme.class, event.programmeId()).getMobility();
        if (event.turn() == null) {
            VisitProgramme.SIGNATORIES.forEach(party -> tell(party, stay, "programme.agreed", "view"));
        } else if (event.turn() == Party.TRAVELLER) {
            tell(Party.TRAVELLER, stay, event.sentBack() ? "programme.sentBack" : "programme.reopened", "view");
        } else {
            tell(event.turn(), stay, "programme.sign", "view");
        }
    }

    void moved(@Observes ReportMoved event) {
        Mobility stay = em.find(VisitProgramme.class, event.programmeId()).getMobility();
        switch (event.to()) {
            case SUBMITTED -> tell(Party.RECEIVING, stay, "report.SUBMITTED", "report");
            case SENT_BACK -> tell(Party.TRAVELLER, stay, "report.SENT_BACK", "report");
            case CONFIRMED -> {
                tell(Party.TRAVELLER, stay, "report.CONFIRMED", "report");
                tell(Party.SENDING, stay, "report.CONFIRMED", "report");
            }
        }
    }

    private void tell(Party party, Mobility stay, String what, String page) {
        News news = new News("visit." + what, List.of(stay.getCode(), stay.getPerson().getName(), stay.getCall().getTitle()),
                "/exchange/programme/" + page + "?code=" + stay.getCode());
        switch (party) {
            case TRAVELLER -> post.tell(stay.getPerson().getAccount(), news);
            case SENDING -> post.tellStaff(stay.getSending().getId(), news);
            case RECEIVING, PROGRAMME -> post.tellStaff(stay.getReceiving().getId(), news);
        }
    }
}
