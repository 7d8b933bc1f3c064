package org.milerasmus.exchange.learningdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.milerasmus.exchange.learning.AgreedComponent;
import org.milerasmus.exchange.learning.AgreedComponents;
import org.milerasmus.exchange.learning.LearningAgreement;
import org.milerasmus.exchange.learning.LearningVersion;
import org.milerasmus.exchange.learning.Party;
import org.milerasmus.exchange.learning.content.Finding;
import org.milerasmus.exchange.learning.content.Plan;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobilitylist.StayWords;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;

/** Learning agreements to read: the traveller's own, those of an academy's outgoing and incoming people, all for the programme. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class LearningAgreements {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Parties parties;

    @Inject
    private StayWords words;

    @Inject
    private Yardstick yardstick;

    @Inject
    private AgreedComponents agreed;

    /** Number of agreements that a filter finds. */
    public long count(LearningFilter filter) {
        LearningQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The agreements that a filter finds, longest waiting first unless asked otherwise. */
    public List<LearningRow> list(LearningFilter filter, PageRequest page) {
        LearningQuery<LearningRow> query = query(LearningRow.class, filter);
        return em.createQuery(query.rows(page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** Codes of the stays of all agreements that a filter finds, for printing them together. */
    public List<String> codes(LearningFilter filter) {
        LearningQuery<String> query = query(String.class, filter);
        return em.createQuery(query.codes()).setMaxResults(PageRequest.MAX_SIZE).getResultList();
    }

    /** Lets pass who may see the agreements of all these stays. */
    public void requireVisible(@NotNull List<String> stayCodes) {
        LearningQuery<Long> query = query(Long.class, LearningFilter.any()).with(stayCodes);
        long visible = em.createQuery(query.select(query.number())).getSingleResult();
        caller.require(visible == stayCodes.stream().distinct().count(), LearningAgreement.class, null);
    }

    /**
     * The agreement of a stay; empty when nobody has begun it.
     *
     * @throws NotFound when the caller may not know of the stay; the attempt is audited
     */
    public Optional<LearningAgreement> find(@NotNull String stayCode) {
        return parties.find(stayCode).map(LearningAgreements::loaded);
    }

    /** The agreement of a stay. */
    public LearningAgreement get(@NotNull String stayCode) {
        return loaded(parties.get(stayCode));
    }

    /** Which of the three parties of a stay the caller is, if any. */
    public Optional<Party> party(@NotNull String stayCode) {
        Mobility stay = yardstick.stay(stayCode);
        parties.requireVisible(stay);
        return parties.party(stay);
    }

    /** What is agreed in force for a stay, at the host and at home; nothing before all three have signed. */
    public List<AgreedComponent> agreed(@NotNull String stayCode) {
        return agreed.of(parties.get(stayCode).getMobility().getId());
    }

    /** What is wrong with a text that is being written for a stay, and what is unusual about it. */
    public List<Finding> check(@NotNull String stayCode, @NotNull Plan plan) {
        Mobility stay = yardstick.stay(stayCode);
        parties.requireVisible(stay);
        return yardstick.check(parties.get(stayCode), plan);
    }


    private <T> LearningQuery<T> query(Class<T> result, LearningFilter filter) {
        LearningQuery<T> query = new LearningQuery<>(em, result, filter, words);
        if (caller.is(Role.APPLICANT)) {
            return query.of(caller.accountId());
        }
        if (caller.seesEverything()) {
            return query;
        }
        return parties.actsFor(caller.academyId()) ? query.seenFrom(caller.academyId()) : query.nothing();
    }

    static LearningAgreement loaded(LearningAgreement agreement) {
        for (LearningVersion version : agreement.getVersions()) {
            version.hash(); // reads the components
            version.getSignatures().size();
        }
        return agreement;
    }
}
