package org.milerasmus.exchange.teachingdesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.exchange.teaching.MatchFound;
import org.milerasmus.exchange.teaching.Matching;
import org.milerasmus.exchange.teaching.OfferStatus;
import org.milerasmus.exchange.teaching.RequestStatus;
import org.milerasmus.exchange.teaching.Subject;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.person.Person;

/**
 * The open counterparts of an offer or a request, best first. The database leaves out those that are about another broad field
 * (the first two digits of ISCED-F) or have no day in common; what is left is looked at rule by rule.
 */
@ApplicationScoped
class Candidates {

    private static final int MOST = 200;
    private static final int BROAD_FIELD = 2;
    private static final String OPEN =
            " and o.status = :open and o.subject.studyField like :field and o.subject.startsOn <= :to and o.subject.endsOn >= :from";
    private static final String OFFERS = "select o from TeachingOffer o where o.person.account.academyId <> :academy" + OPEN
            + " order by o.subject.startsOn, o.id";
    private static final String INSTRUCTORS = """
            select p from Person p join fetch p.account left join fetch p.languages where p.account.academyId <> :academy
            and exists (select o.id from TeachingOffer o where o.person = p""" + OPEN + ")";
    private static final String REQUESTS = """
            select r from TeachingRequest r join fetch r.academy where r.status = :open and r.academy.id <> :academy
            and r.subject.studyField like :field and r.subject.startsOn <= :to and r.subject.endsOn >= :from order by r.subject.startsOn, r.id""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Event<MatchFound> found;

    @Inject
    private Clock clock;

    /** Published offers of other academies for a request. */
    List<MatchRow> offers(TeachingRequest request) {
        Subject wanted = request.getSubject();
        Long host = request.getAcademy().getId();
        open(INSTRUCTORS, Person.class, OfferStatus.PUBLISHED, wanted, host).getResultList(); // read at once, so that no offer asks for its own
        return open(OFFERS, TeachingOffer.class, OfferStatus.PUBLISHED, wanted, host).setMaxResults(MOST)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "o.topics").getResultList().stream()
                .map(offer -> MatchRow.of(offer, request, Matching.of(offer, request))).sorted(best()).toList();
    }

    /** Open requests of other academies for an offer. */
    List<MatchRow> requests(TeachingOffer offer) {
        return open(REQUESTS, TeachingRequest.class, RequestStatus.OPEN, offer.getSubject(), offer.getPerson().getAccount().getAcademyId()).setMaxResults(MOST)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "r.topics").getResultList().stream()
                .map(request -> MatchRow.of(offer, request, Matching.of(offer, request))).sorted(best()).toList();
    }

    private <T> TypedQuery<T> open(String query, Class<T> result, Enum<?> status, Subject subject, Long academyId) {
        return em.createQuery(query, result).setParameter("open", status).setParameter("academy", academyId)
                .setParameter("field", field(subject)).setParameter("from", from(subject)).setParameter("to", subject.getEndsOn());
    }

    /** Tells the academies whose request an offer meets in every rule. */
    void tellOf(TeachingOffer offer) {
        requests(offer).stream().filter(row -> row.match().fits()).forEach(row -> found.fire(new MatchFound(row.requestId(), row.offerId(), true)));
    }

    /** Tells the instructors whose offer a request meets in every rule. */
    void tellOf(TeachingRequest request) {
        offers(request).stream().filter(row -> row.match().fits()).forEach(row -> found.fire(new MatchFound(row.requestId(), row.offerId(), false)));
    }

    private static String field(Subject subject) {
        return subject.getStudyField().substring(0, BROAD_FIELD) + "%";
    }

    private LocalDate from(Subject subject) {
        LocalDate today = LocalDate.now(clock);
        return subject.getStartsOn().isAfter(today) ? subject.getStartsOn() : today;
    }

    private static Comparator<MatchRow> best() {
        return Comparator.comparing(MatchRow::match, Match.BEST_FIRST);
    }
}
