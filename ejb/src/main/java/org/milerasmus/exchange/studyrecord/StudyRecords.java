package org.milerasmus.exchange.studyrecord;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milerasmus.exchange.mobilitylist.StayWords;
import org.milerasmus.partnership.appointment.Duty;
import org.milerasmus.partnership.appointment.Entitlements;
import org.milerasmus.security.Caller;
import org.milerasmus.security.Role;
import org.milerasmus.security.Roles;
import org.milerasmus.shared.PageRequest;

/** The results of stays on their way: an academy sees those of its people and of its guests. */
@Stateless
@RolesAllowed({Roles.STAFF, Roles.OFFICIAL, Roles.ADMINISTRATOR, Roles.AUDITOR})
public class StudyRecords {

    private static final Long NOBODY = -1L;
    private static final String IN_FORCE = "select s.mobility.id, t.code from ResultSheet s join s.transcript t where s.mobility.id in :stays";
    private static final String DECIDED = """
            select s.mobility.id, r.totalEcts from ResultSheet s, Recognition r where r.transcript = s.transcript and s.mobility.id in :stays""";

    @PersistenceContext(unitName = "erasmus")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Entitlements entitlements;

    @Inject
    private StayWords words;

    @Inject
    private Clock clock;

    /** Number of stays that a filter finds. */
    public long count(@NotNull StudyRecordFilter filter) {
        return query(Long.class, filter).number();
    }

    /** The stays that a filter finds, those that ended last first unless asked otherwise. */
    public List<StudyRecordRow> list(@NotNull StudyRecordFilter filter, @NotNull PageRequest page) {
        List<StudyRecordRow> rows = query(StudyRecordRow.class, filter).rows(page);
        List<Long> stays = rows.stream().map(StudyRecordRow::id).toList();
        Map<Long, String> inForce = of(stays, IN_FORCE, String.class);
        Map<Long, BigDecimal> decided = of(stays, DECIDED, BigDecimal.class);
        return rows.stream().map(row -> row.with(inForce.get(row.id()), decided.get(row.id()))).toList();
    }

    private <T> Map<Long, T> of(List<Long> stays, String query, Class<T> type) {
        Map<Long, T> found = new HashMap<>();
        if (!stays.isEmpty()) {
            em.createQuery(query, Object[].class).setParameter("stays", stays).getResultStream()
                    .forEach(line -> found.put((Long) line[0], type.cast(line[1])));
        }
        return found;
    }

    private <T> StudyRecordQuery<T> query(Class<T> result, StudyRecordFilter filter) {
        return new StudyRecordQuery<>(em, result, filter, ofAcademy(), LocalDate.now(clock), words);
    }

    /** Officials see the stays of their academy when they work in its study office, else none. */
    private Long ofAcademy() {
        if (caller.is(Role.OFFICIAL) && !entitlements.holds(Duty.STUDY_OFFICE, caller.academyId())) {
            return NOBODY;
        }
        return caller.seesEverything() ? null : caller.academyId();
    }
}
