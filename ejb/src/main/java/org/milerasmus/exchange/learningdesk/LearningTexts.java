package org.milerasmus.exchange.learningdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.function.BiConsumer;
import org.milerasmus.exchange.learning.Author;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningMoved;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.database.Writing;

/** Writing learning agreements, for the traveller and both academies; whatever is written has to be signed anew by all three. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL})
public class LearningTexts {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    @Inject
    private Yardstick yardstick;

    @Inject
    private Event<LearningMoved> moved;

    /** Begins the agreement of a stay with the components of its call's template; one that is there already is given back as it is. */
    public LearningAgreement begin(@NotNull String stayCode) {
        Mobility stay = yardstick.stay(stayCode);
        Author author = author(stay);
        return parties.find(stayCode).map(LearningAgreements::loaded).orElseGet(() -> {
            LearningAgreement begun = new LearningAgreement(stay, yardstick.first(stay), author);
            em.persist(begun);
            return written(begun);
        });
    }

    /**
     * Saves what was written. An unsigned version is written over; a signed one is kept, and what was written becomes the next.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    public LearningAgreement save(@NotNull String stayCode, long version, @NotNull @Valid Plan plan) {
        return change(stayCode, version, (agreement, author) -> agreement.write(plan, author));
    }

    /** Opens a change, during the stay, of what is in force. */
    public LearningAgreement beginChange(@NotNull String stayCode, long version) {
        return change(stayCode, version, LearningAgreement::beginChange);
    }

    /** Gives an open change up. */
    public LearningAgreement giveUpChange(@NotNull String stayCode, long version) {
        return change(stayCode, version, LearningAgreement::giveUpChange);
    }

    private LearningAgreement change(String stayCode, long version, BiConsumer<LearningAgreement, Author> work) {
        LearningAgreement agreement = parties.get(stayCode, version);
        Author author = author(agreement.getMobility());
        boolean signed = agreement.getOpen().filter(open -> !open.getSignatures().isEmpty()).isPresent();
        Party before = agreement.getTurn();
        work.accept(agreement, author);
        if (agreement.getTurn() == Party.STUDENT && (signed || before == null && author.party() != Party.STUDENT)) {
            moved.fire(new LearningMoved(agreement.getId(), agreement.getStatus(), agreement.getTurn(), false));
        }
        return written(agreement);
    }

    private Author author(Mobility stay) {
        parties.requireVisible(stay);
        if (stay.getStatus() == MobilityStatus.CANCELLED) {
            throw RuleBroken.of("learning.stayCancelled");
        }
        return parties.author(stay);
    }

    private LearningAgreement written(LearningAgreement agreement) {
        Writing.now(em, LearningAgreement.class, agreement.getId());
        return LearningAgreements.loaded(agreement);
    }
}
