package org.milerasmus.exchange.teachingdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.person.Person;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.Stale;
import org.milerasmus.shared.code.Codes;
import org.milerasmus.shared.database.Writing;

/** What instructors offer: their own to write, the published ones for the staff of every academy to find. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.STAFF, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class TeachingOffers {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Codes codes;

    @Inject
    private Candidates candidates;

    @Inject
    private Clock clock;

    /** Number of offers that a filter finds. */
    public long count(OfferFilter filter) {
        OfferQuery<Long> query = query(Long.class, filter);
        return em.createQuery(query.select(query.number())).getSingleResult();
    }

    /** The offers that a filter finds, the earliest first unless asked otherwise. */
    public List<OfferRow> list(OfferFilter filter, PageRequest page) {
        return em.createQuery(query(OfferRow.class, filter).rows(page)).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /**
     * One offer with its instructor and topics.
     *
     * @throws NotFound for an unknown code, and for what is neither published nor the caller's own; the latter is audited
     */
    public TeachingOffer get(String code) {
        TeachingOffer offer = em.createNamedQuery("TeachingOffer.byCode", TeachingOffer.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(TeachingOffer.class, code));
        caller.require(isOwn(offer) || !caller.is(Role.APPLICANT) && offer.isPublished(), TeachingOffer.class, code);
        offer.getTopics().size();
        offer.getPerson().getLanguages().size();
        return offer;
    }

    /** Whether the caller is somebody who can make an offer: an officer or an instructor. */
    public boolean mayOffer() {
        return caller.is(Role.APPLICANT) && person().getKind().mayTeach();
    }

    /** A new offer of the caller, to be filled in. */
    @RolesAllowed(Roles.APPLICANT)
    public TeachingOffer begin() {
        return new TeachingOffer(person());
    }

    /**
     * Saves a new offer or one that was edited; one that is published stays so.
     *
     * @throws Stale when it was saved elsewhere since it was read
     */
    @RolesAllowed(Roles.APPLICANT)
    public TeachingOffer save(@Valid TeachingOffer edited) {
        caller.require(isOwn(edited), TeachingOffer.class, edited.getId());
        edited.check(LocalDate.now(clock));
        if (edited.getId() == null) {
            edited.number(codes.next("OFR", AcademicYear.of(edited.getSubject().getStartsOn()).start()));
            em.persist(edited);
            return edited;
        }
        owned(edited.getId(), edited.getVersion());
        TeachingOffer saved = em.merge(edited);
        return written(saved);
    }

    /** Shows it to the staff of every academy, who see name and rank with it; those whose request it meets are told. */
    @RolesAllowed(Roles.APPLICANT)
    public void publish(long id, long version) {
        TeachingOffer offer = owned(id, version);
        offer.publish(clock.instant(), LocalDate.now(clock));
        written(offer);
        candidates.tellOf(offer);
    }

    /** Takes it out of everybody's sight. */
    @RolesAllowed(Roles.APPLICANT)
    public void withdraw(long id, long version) {
        TeachingOffer offer = owned(id, version);
        offer.withdraw();
        written(offer);
    }

    private TeachingOffer owned(long id, long version) {
        TeachingOffer offer = em.find(TeachingOffer.class, id);
        if (offer == null) {
            throw new NotFound(TeachingOffer.class, id);
        }
        caller.require(isOwn(offer), TeachingOffer.class, id);
        offer.requireVersion(version);
        return offer;
    }

    private boolean isOwn(TeachingOffer offer) {
        return caller.is(Role.APPLICANT) && offer.getPerson().getAccount().getId().equals(caller.accountId());
    }

    private Person person() {
        return em.createNamedQuery("Person.byAccount", Person.class).setParameter("account", caller.accountId())
                .getResultStream().findFirst().orElseThrow(() -> RuleBroken.of("application.profileMissing"));
    }

    private TeachingOffer written(TeachingOffer offer) {
        Writing.now(em, TeachingOffer.class, offer.getId());
        return offer;
    }

    private <T> OfferQuery<T> query(Class<T> result, OfferFilter filter) {
        OfferQuery<T> query = new OfferQuery<>(em, result, filter);
        return caller.is(Role.APPLICANT) ? query.of(caller.accountId()) : query.published(LocalDate.now(clock));
    }
}
