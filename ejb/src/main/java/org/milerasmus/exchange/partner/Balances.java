package org.milerasmus.exchange.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.milerasmus.exchange.mobility.MobilityStatus;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.AcademicYear;

/** What academies have exchanged, counted from the stays behind it. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class Balances {

    private static final int YEARS = 5;
    private static final String OF_TWO = """
            select m.academicYear, sum(case when m.receiving.id = :partner then 1 else 0 end),
            sum(case when m.sending.id = :partner then 1 else 0 end)
            from Mobility m where m.status <> :off and (m.sending.id = :own and m.receiving.id = :partner
            or m.sending.id = :partner and m.receiving.id = :own) group by m.academicYear order by m.academicYear desc""";
    private static final String WITH_ALL = """
            select m.academicYear, sum(case when m.receiving.id = :partner then 1 else 0 end),
            sum(case when m.sending.id = :partner then 1 else 0 end)
            from Mobility m where m.status <> :off and (m.receiving.id = :partner or m.sending.id = :partner)
            group by m.academicYear order by m.academicYear desc""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * The last five academic years in which anything was exchanged: between the caller's academy and the partner between the partner
     * and all others for administrators and auditors, and for staff about their own academy.
     */
    public List<Balance> with(long partnerId) {
        boolean two = isBetweenTwo(partnerId);
        var query = em.createQuery(two ? OF_TWO : WITH_ALL, Object[].class).setParameter("partner", partnerId)
                .setParameter("off", MobilityStatus.CANCELLED).setMaxResults(YEARS);
        if (two) {
            query.setParameter("own", caller.academyId());
        }
        return query.getResultStream().map(line -> new Balance((AcademicYear) line[0], ((Number) line[1]).longValue(), ((Number) line[2]).longValue()))
                .toList();
    }

    /** Whether the balance is between the caller's academy and this one, and not between this one and all. */
    public boolean isBetweenTwo(long partnerId) {
        return !caller.seesEverything() && !Long.valueOf(partnerId).equals(caller.academyId());
    }
}
