package org.milerasmus.exchange.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.applying.Drafts;
import org.milerasmus.exchange.applying.MyApplication;
import org.milerasmus.exchange.applying.MyApplications;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.security.Roles;

/** What is answered to proposals and invitations. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF})
public class InvitationAnswers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Sides sides;

    @Inject
    private Seat seat;

    @Inject
    private Drafts drafts;

    @Inject
    private MyApplications applications;

    /**
     * The instructor accepts: the own application for the call begins, with the offer's words as a first motivation.
     *
     * @return code of the application
     */
    @RolesAllowed(Roles.APPLICANT)
    public String accept(long id, long version) {
        Invitation invitation = sides.seen(id, version);
        sides.require(invitation.getRequest(), invitation.getOffer(), InvitationSide.INSTRUCTOR);
        TeachingRequest request = invitation.getRequest();
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        request.fill();
        invitation.accept(sides.decision(null));
        sides.moved(invitation, InvitationState.INVITED);
        return apply(invitation);
    }

    private String apply(Invitation invitation) {
        String code = drafts.start(invitation.getCall().getCode());
        MyApplication draft = applications.get(code);
        String words = invitation.getOffer().getSubject().getDescription();
        if (draft.motivation() == null && words != null) {
            drafts.motivate(draft.id(), draft.version(), words);
        }
        return code;
    }

    /** The host answers a proposal, or the instructor an invitation, with no, and says why. */
    public void decline(long id, long version, @Size(max = 500) String words) {
        Invitation invitation = sides.seen(id, version);
        InvitationSide asked = invitation.getState() == InvitationState.PROPOSED ? InvitationSide.HOST : InvitationSide.INSTRUCTOR;
        end(invitation, asked, words, invitation::decline);
    }

    /** The host takes an invitation back, or the instructor's academy a proposal, and says why. */
    @RolesAllowed(Roles.STAFF)
    public void withdraw(long id, long version, @Size(max = 500) String words) {
        Invitation invitation = sides.seen(id, version);
        InvitationSide writer = invitation.getState() == InvitationState.PROPOSED ? InvitationSide.SENDING : InvitationSide.HOST;
        end(invitation, writer, words, invitation::withdraw);
    }

    private void end(Invitation invitation, InvitationSide who, String words, Consumer<Decision> transition) {
        sides.require(invitation.getRequest(), invitation.getOffer(), who);
        InvitationState before = invitation.getState();
        transition.accept(sides.decision(words));
        sides.moved(invitation, before);
        if (invitation.getCall() != null) {
            seat.cancel(invitation.getCall(), invitation.getAnswer());
        }
    }
}
