package org.milerasmus.exchange.programmedesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.exchange.party.Party;
import org.milerasmus.exchange.programme.VisitProgramme;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** The programmes of visits, for those who are somebody to the stay. */
@ApplicationScoped
class VisitDesk {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Parties parties;

    /** The programme of a stay that the caller may read; empty when nobody has begun it. */
    Optional<VisitProgramme> find(long stayId) {
        parties.readable(stayId);
        return em.createNamedQuery("VisitProgramme.ofStay", VisitProgramme.class).setParameter("stay", stayId).getResultStream().findFirst()
                .map(VisitDesk::loaded);
    }

    /** The same for one of these parties, as it was on the caller's screen. */
    VisitProgramme seen(long stayId, long version, Party... allowed) {
        Mobility stay = stay(stayId, allowed);
        VisitProgramme programme = find(stayId).orElseThrow(() -> new NotFound(VisitProgramme.class, stay.getCode()));
        programme.requireVersion(version);
        return programme;
    }

    /** A visit that takes place, for one of these parties. */
    Mobility stay(long stayId, Party... allowed) {
        Mobility stay = parties.stay(stayId, allowed);
        if (!stay.getKind().isVisit()) {
            throw RuleBroken.of("programme.notAVisit");
        }
        if (stay.getStatus() == MobilityStatus.CANCELLED) {
            throw RuleBroken.of("programme.stayCancelled");
        }
        return stay;
    }

    /** Writes a change. */
    VisitProgramme written(VisitProgramme programme) {
        Writing.now(em, VisitProgramme.class, programme.getId());
        return loaded(programme);
    }

    private static VisitProgramme loaded(VisitProgramme programme) {
        VisitProgramme.SIGNATORIES.forEach(programme::signatureOf);
        programme.getMobility().getReceiving().getName();
        programme.getMobility().getSending().getName();
        programme.getMobility().getPerson().getAccount().getDisplayName();
        programme.getMobility().getCall().getTitle();
        return programme;
    }
}
