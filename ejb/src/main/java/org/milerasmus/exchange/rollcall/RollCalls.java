package org.milerasmus.exchange.rollcall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.milerasmus.audit.AuditAction;
import org.milerasmus.audit.AuditTrail;
import org.milerasmus.exchange.mobility.Direction;
import org.milerasmus.exchange.mobility.Mobility;
import org.milerasmus.exchange.party.Parties;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.NotFound;
import org.milerasmus.shared.PageRequest;
import org.milerasmus.shared.RuleBroken;
import org.milerasmus.shared.database.Writing;

/** Roll calls: begun, ticked off and closed by the staff of an academy and by administrators. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.ADMINISTRATOR})
public class RollCalls {

    private static final String ACADEMY = "academy";
    private static final String ROLL = "roll";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Parties parties;

    @Inject
    private AuditTrail audit;

    /** Number of roll calls of the own academy, for administrators of all. */
    public long count() {
        return em.createNamedQuery("RollCall.count", Long.class).setParameter(ACADEMY, caller.academyId()).getSingleResult();
    }

    /** The roll calls of the own academy, for administrators of all; latest first. */
    public List<RollCallRow> list(PageRequest page) {
        return em.createNamedQuery("RollCall.rows", RollCallRow.class).setParameter(ACADEMY, caller.academyId())
                .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /**
     * Begins a roll call of everybody who should be there today; one at a time for each academy and direction.
     *
     * @param reason why, such as a fire alarm
     */
    public long start(@NotNull Long academyId, @NotNull Direction direction, @Size(max = 200) String reason) {
        caller.requireAcademy(academyId, Academy.class, academyId);
        Academy academy = em.find(Academy.class, academyId, LockModeType.PESSIMISTIC_WRITE); // of two who begin at once one waits
        em.createNamedQuery("RollCall.running", RollCall.class).setParameter(ACADEMY, academyId).setParameter("direction", direction)
                .getResultStream().findFirst().ifPresent(running -> {
                    throw RuleBroken.of("roll.running", running.getStartedAt(), running.getStartedBy());
                });
        RollCall roll = new RollCall(academy, direction, parties.decision(reason));
        List<Mobility> expected = expected(academyId, direction, LocalDate.ofInstant(roll.getStartedAt(), academy.zone()));
        if (expected.isEmpty()) {
            throw RuleBroken.of("roll.nobody");
        }
        em.persist(roll);
        expected.forEach(stay -> em.persist(new RollCallLine(roll, stay)));
        em.flush();
        return roll.getId();
    }

    private List<Mobility> expected(Long academyId, Direction direction, LocalDate day) {
        return em.createNamedQuery(direction == Direction.INCOMING ? "RollCall.guests" : "RollCall.abroad", Mobility.class)
                .setParameter(ACADEMY, academyId).setParameter("day", day).getResultList();
    }

    /** A roll call with its academy. */
    public RollCall view(long id) {
        RollCall roll = em.find(RollCall.class, id);
        if (roll == null) {
            throw new NotFound(RollCall.class, id);
        }
        caller.requireAcademy(roll.getAcademy().getId(), RollCall.class, id);
        roll.getAcademy().getName();
        return roll;
    }

    /** Everybody on the list with the emergency contact, missing ones first; who reads it is audited. */
    public List<RollCallEntry> read(long id) {
        view(id);
        List<RollCallEntry> entries = em.createNamedQuery("RollCallLine.entries", RollCallEntry.class).setParameter(ROLL, id).getResultStream()
                .sorted(Comparator.comparing(RollCallEntry::mark).thenComparing(RollCallEntry::familyName).thenComparing(RollCallEntry::id)).toList();
        audit.record(AuditAction.VIEWED, RollCall.class, id, String.valueOf(entries.size()));
        return entries;
    }

    /** What is known of each line now. */
    public List<RollCallMark> marks(long id) {
        view(id);
        return em.createNamedQuery("RollCallLine.marks", RollCallMark.class).setParameter(ROLL, id).getResultList();
    }

    /** Marks somebody as present or safe, or takes that back; a second person who says the same changes nothing. */
    public void mark(long lineId, long version, @NotNull RollMark mark) {
        RollCallLine line = em.find(RollCallLine.class, lineId);
        if (line == null) {
            throw new NotFound(RollCallLine.class, lineId);
        }
        view(line.getRollCall().getId());
        if (line.getMark() != mark) {
            line.requireVersion(version);
            line.mark(mark, parties.decision(null));
            Writing.now(em, RollCallLine.class, lineId);
        }
    }

    /** Ends it. */
    public void close(long id, long version) {
        RollCall roll = view(id);
        roll.requireVersion(version);
        roll.close(parties.decision(null));
        Writing.now(em, RollCall.class, id);
    }
}
