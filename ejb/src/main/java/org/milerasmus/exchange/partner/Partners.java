package org.milerasmus.exchange.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/** The search for a partner, military or civilian, for those who make agreements. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Partners {

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Number of institutions that a filter finds; the caller's own is not among them. */
    public long count(PartnerFilter filter) {
        return query(filter).count();
    }

    /** The institutions that a filter finds, by name unless asked otherwise; the caller's own is not among them. */
    public List<PartnerRow> list(PartnerFilter filter, PageRequest page) {
        List<Academy> found = query(filter).list(page);
        Teaching teaching = new Teaching(em, found);
        FreeSeats seats = new FreeSeats(em, found, clock.instant());
        return found.stream().map(academy -> new PartnerRow(academy.getId(), academy.getName(), academy.getCity(), academy.getCountry(),
                academy.getKind(), academy.point(), teaching.studyFields(academy), teaching.languages(academy), teaching.topics(academy),
                seats.of(academy))).toList();
    }

    private PartnerQuery query(PartnerFilter filter) {
        return new PartnerQuery(em, filter, caller.seesEverything() ? null : caller.academyId(), clock.instant());
    }
}
