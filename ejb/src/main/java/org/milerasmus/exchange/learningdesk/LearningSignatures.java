package org.milerasmus.exchange.learningdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningMoved;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.security.Roles;
import org.milerasmus.security.signin.SecondAuthentication;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** Signing learning agreements: the traveller first, then the sending, then the receiving academy. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL})
public class LearningSignatures {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    @Inject
    private Yardstick yardstick;

    @Inject
    private SecondAuthentication authentication;

    @Inject
    private Event<LearningMoved> moved;

    /**
     * Signs the open version as the party that the caller is.
     *
     * @param seenHash hash of the text that the caller has read; the signature is bound to it
     * @param password of the caller, once more
     * @throws RuleBroken when it is somebody else's turn, the text has changed or is not sound, or the password is not right
     */
    public LearningAgreement sign(@NotNull String stayCode, @NotNull String seenHash, String password) {
        LearningAgreement agreement = parties.get(stayCode);
        if (agreement.getMobility().getStatus() == MobilityStatus.CANCELLED) {
            throw RuleBroken.of("learning.stayCancelled");
        }
        authentication.require(password);
        yardstick.requireSound(agreement);
        agreement.sign(parties.author(agreement.getMobility()), seenHash);
        return moved(agreement, false);
    }

    /** An academy whose turn it is does not sign, and says what should be written otherwise. */
    @RolesAllowed({Roles.STAFF, Roles.OFFICIAL})
    public LearningAgreement sendBack(@NotNull String stayCode, long version, @NotBlank @Size(max = 1000) String words) {
        LearningAgreement agreement = parties.get(stayCode, version);
        agreement.sendBack(parties.author(agreement.getMobility()), words.strip());
        return moved(agreement, true);
    }

    private LearningAgreement moved(LearningAgreement agreement, boolean sentBack) {
        moved.fire(new LearningMoved(agreement.getId(), agreement.getStatus(), agreement.getTurn(), sentBack));
        Writing.now(em, LearningAgreement.class, agreement.getId());
        return LearningAgreements.loaded(agreement);
    }
}
