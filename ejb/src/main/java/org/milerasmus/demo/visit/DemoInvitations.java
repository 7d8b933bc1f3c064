package org.milerasmus.demo.visit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.milerasmus.demo.application.DemoConsents;
import org.milerasmus.demo.application.DemoDocuments;
import org.milerasmus.demo.application.DemoJourney;
import org.milerasmus.exchange.application.Application;
import org.milerasmus.exchange.application.ApplicationStatus;
import org.milerasmus.exchange.application.Decision;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.invitation.Invitation;
import org.milerasmus.exchange.invitation.InvitationState;
import org.milerasmus.exchange.invitation.Visit;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.teaching.Match;
import org.milerasmus.exchange.teaching.Matching;
import org.milerasmus.exchange.teaching.TeachingOffer;
import org.milerasmus.exchange.teaching.TeachingRequest;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.shared.code.Codes;

/** Invitations in every state; some have been accepted and have become applications and stays. */
public final class DemoInvitations {

    private static final String COORDINATOR = "Demo Coordinator";
    private static final long SEED = 2026;

    private final EntityManager em;
    private final Codes codes;
    private final DemoConsents consents;
    private final Random random = new Random(SEED);
    private final Instant now;
    private final LocalDate today;
    private final Set<TeachingOffer> taken = new HashSet<>();

    public DemoInvitations(EntityManager em, Codes codes, Clock clock, DemoConsents consents) {
        this.em = em;
        this.codes = codes;
        this.consents = consents;
        this.now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        this.today = LocalDate.now(clock);
    }

    /** Brings the requests for which somebody fits to one state after the other; every sixth of them stays as it is. */
    public void create(List<TeachingRequest> requests, List<TeachingOffer> offers) {
        int number = 0;
        for (TeachingRequest request : requests) {
            Optional<TeachingOffer> fitting = offers.stream().filter(offer -> offer.isPublished() && !taken.contains(offer))
                    .filter(offer -> Matching.of(offer, request).fits()).findFirst();
            if (fitting.isPresent() && number++ % (InvitationState.values().length + 1) < InvitationState.values().length) {
                taken.add(fitting.get());
                bring(request, fitting.get(), InvitationState.values()[(number - 1) % (InvitationState.values().length + 1)], number);
            }
        }
    }

    private void bring(TeachingRequest request, TeachingOffer offer, InvitationState to, int number) {
        Instant at = now.minus(number, ChronoUnit.DAYS);
        Visit visit = visit(request, offer, today);
        Invitation invitation = propose(request, offer, visit, at);
        switch (to) {
            case PROPOSED -> { }
            case DECLINED -> invitation.decline(says(at.plus(5, ChronoUnit.HOURS), "The course is given by one of our own this year."));
            case WITHDRAWN -> invitation.withdraw(says(at.plus(5, ChronoUnit.HOURS), "Needed for an exercise at home in these weeks."));
            case INVITED, ACCEPTED -> {
                Call call = invite(invitation, visit, at.plus(6, ChronoUnit.HOURS));
                if (to == InvitationState.ACCEPTED) {
                    accept(invitation, call, number < InvitationState.values().length ? ApplicationStatus.CONFIRMED : ApplicationStatus.SUBMITTED, at.plus(9, ChronoUnit.HOURS));
                }
            }
        }
    }

    /** A visit that was agreed on so many days ago, on days after that. */
    void lead(TeachingRequest request, TeachingOffer offer, int daysAgo) {
        Instant at = now.minus(daysAgo, ChronoUnit.DAYS);
        Visit visit = visit(request, offer, today.minusDays(daysAgo));
        Invitation invitation = propose(request, offer, visit, at);
        Call call = invite(invitation, visit, at.plus(1, ChronoUnit.DAYS));
        accept(invitation, call, ApplicationStatus.CONFIRMED, at.plus(2, ChronoUnit.DAYS));
        call.close();
    }

    private static Visit visit(TeachingRequest request, TeachingOffer offer, LocalDate day) {
        Match match = Matching.of(offer, request);
        return new Visit(match.startsOn(), match.endsOn(), day.plusDays(14), null, "Arrival on the evening before; the laboratory is yours for the whole week.");
    }

    private Invitation propose(TeachingRequest request, TeachingOffer offer, Visit visit, Instant at) {
        Invitation invitation = new Invitation(request, offer, visit, says(at, "We would gladly send this instructor."));
        em.persist(invitation);
        return invitation;
    }

    private Call invite(Invitation invitation, Visit visit, Instant at) {
        Call call = visit.call(invitation.getRequest(), at);
        call.number(codes.next("CALL", visit.startsOn().getYear()));
        call.publish(at);
        em.persist(call);
        invitation.invite(visit, call, says(at, visit.message()));
        return call;
    }

    private void accept(Invitation invitation, Call call, ApplicationStatus goal, Instant at) {
        TeachingOffer offer = invitation.getOffer();
        invitation.accept(new Decision(at, offer.getPerson().getName(), null, null));
        invitation.getRequest().fill();
        Application application = new Application(codes.next("MEX", today.getYear()), offer.getPerson(), at);
        application.prefer(List.of(call));
        application.motivate(offer.getSubject().getDescription());
        em.persist(application);
        new DemoDocuments(em).add(application);
        new DemoJourney(application, random, now, consents).to(goal, call);
        if (goal == ApplicationStatus.CONFIRMED) {
            Academy sending = em.find(Academy.class, offer.getPerson().getAccount().getAcademyId());
            Mobility stay = new Mobility(codes.next("MOB", call.getStartsOn().getYear()), application, sending);
            stay.confirm();
            em.persist(stay);
        }
    }

    private static Decision says(Instant at, String words) {
        return new Decision(at, COORDINATOR, null, words);
    }
}
