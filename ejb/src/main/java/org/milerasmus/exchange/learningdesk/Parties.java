package org.milerasmus.exchange.learningdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.milerasmus.exchange.learning.Author;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Account;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.shared.NotFound;

/** Which of the three parties of a learning agreement the caller is. */
@ApplicationScoped
class Parties {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Entitlements entitlements;

    @Inject
    private Clock clock;

    /** The agreement of a stay that the caller may see, with all that pages show of it; empty when nobody has begun it. */
    Optional<LearningAgreement> find(String stayCode) {
        return em.createNamedQuery("LearningAgreement.ofStay", LearningAgreement.class).setParameter("code", stayCode)
                .getResultStream().findFirst().map(agreement -> {
                    requireVisible(agreement.getMobility());
                    return agreement;
                });
    }

    /** The same, where there has to be one. */
    LearningAgreement get(String stayCode) {
        return find(stayCode).orElseThrow(() -> new NotFound(LearningAgreement.class, stayCode));
    }

    /** The same, as it was on the caller's screen, for one of the three parties. */
    LearningAgreement get(String stayCode, long version) {
        LearningAgreement agreement = get(stayCode);
        agreement.requireVersion(version);
        return agreement;
    }

    /** The three parties and those who see everything pass. */
    void requireVisible(Mobility stay) {
        caller.require(caller.seesEverything() || party(stay).isPresent(), LearningAgreement.class, stay.getCode());
    }

    /** Which party the caller is, if any: the traveller, or staff or the study office of one of the academies. */
    Optional<Party> party(Mobility stay) {
        if (caller.is(Role.APPLICANT)) {
            return stay.getPerson().getAccount().getId().equals(caller.accountId()) ? Optional.of(Party.STUDENT) : Optional.empty();
        }
        if (actsFor(stay.getSending().getId())) {
            return Optional.of(Party.SENDING);
        }
        return actsFor(stay.getReceiving().getId()) ? Optional.of(Party.RECEIVING) : Optional.empty();
    }

    /** Whether the caller is a coordinator of the academy or works in its study office. */
    boolean actsFor(Long academyId) {
        return caller.is(Role.STAFF) && Objects.equals(caller.academyId(), academyId)
                || caller.is(Role.OFFICIAL) && entitlements.holds(Duty.STUDY_OFFICE, academyId);
    }

    /** The caller as one of the three parties, now. */
    Author author(Mobility stay) {
        Party party = party(stay).orElseThrow(() -> new NotFound(LearningAgreement.class, stay.getCode()));
        Account account = caller.account().orElseThrow();
        return new Author(party, account.getId(), account.getDisplayName(), clock.instant());
    }
}
